using System.Collections.Immutable;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>Decides which rows of a file make up one series.</summary>
/// <remarks>
/// The same six digits with another kind of gmina are one unit. A changed code is one unit where „od/do” years abut and base name, kind
/// and województwo agree. Anything else only when the case says so.
/// </remarks>
internal sealed class UnitStitching
{
    private static readonly string[] ValidityWords = [" od ", " do ", " from ", " to "];

    private readonly ImmutableArray<BdlTableRow> _rows;
    private readonly ImmutableArray<UnitSuccession> _successions;
    private readonly HashSet<TerritorialCode> _present = [];
    private readonly List<(TerritorialCode Code, BdlName Name)> _limited = [];

    /// <summary>Prepares the rules for one file.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="successions">What the case says.</param>
    public UnitStitching(ImmutableArray<BdlTableRow> rows, ImmutableArray<UnitSuccession> successions)
    {
        (_rows, _successions) = (rows, successions.IsDefault ? [] : successions);
        foreach (var row in rows)
        {
            if (row.Code is not { } code || !_present.Add(code) || !ValidityWords.Any(w => row.Name.Contains(w, StringComparison.Ordinal))) continue;
            if (BdlName.Read(row.Name) is { HasValidity: true } name) _limited.Add((code, name));
        }
    }

    /// <summary>The rows' codes that belong to a unit's series; empty when the file does not hold it.</summary>
    public ImmutableArray<SeriesPart> Parts(TerritorialUnit unit)
    {
        var parts = new Dictionary<TerritorialCode, SeriesPart>();
        var open = new Queue<SeriesPart>();
        Add(new(unit, unit.Code));
        while (open.TryDequeue(out var part))
        {
            foreach (var code in _present.Where(c => IsSame(c, part.Code))) Add(part with { Code = code });
            foreach (var own in _limited.Where(u => u.Code == part.Code))
                foreach (var other in _limited)
                    if (other.Name.IsContinuedBy(own.Name, other.Code, own.Code) || own.Name.IsContinuedBy(other.Name, own.Code, other.Code))
                        Add(new(unit, other.Code));
            foreach (var succession in _successions)
            {
                if (IsSame(succession.Successor, part.Code)) Add(new(unit, succession.Predecessor, Before: succession.From, IsDeclared: true));
                if (IsSame(succession.Predecessor, part.Code)) Add(new(unit, succession.Successor, From: succession.From, IsDeclared: true));
            }
        }

        return [.. parts.Values.Where(p => _present.Contains(p.Code))];

        void Add(SeriesPart part)
        {
            if (parts.TryAdd(part.Code, part)) open.Enqueue(part);
        }
    }

    /// <summary>Rows that look like the same unit under another code but that no rule joins: same bare name, level and województwo.</summary>
    public IEnumerable<BdlTableRow> Lookalikes(ImmutableArray<SeriesPart> parts)
    {
        var own = parts.Select(p => p.Code).ToHashSet();
        var names = _rows.Where(r => r.Code is { } c && own.Contains(c)).Select(r => BdlName.Read(r.Name).Base).Where(n => n.Length > 0).ToHashSet();
        return _rows.Where(r => r.Code is { } code && !own.Contains(code)
            && own.Any(o => o.Voivodeship == code.Voivodeship && (o.IsGmina ? code.IsGmina : o.Kind == code.Kind))
            && names.Any(n => r.Name.StartsWith(n, StringComparison.OrdinalIgnoreCase) && BdlName.Read(r.Name).HasBase(n)));
    }

    private static bool IsSame(TerritorialCode left, TerritorialCode right) =>
        left == right || (left.IsGmina && right.IsGmina && left.WithoutKind == right.WithoutKind);
}
