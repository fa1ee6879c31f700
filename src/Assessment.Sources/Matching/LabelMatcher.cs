using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Sources.Matching;

/// <summary>Finds the indicators that the rows of a form's tables hold: by the case's mapping, by label, by symbol – always within one table.</summary>
public sealed class LabelMatcher
{
    private const double NearEnoughForSymbol = 0.5;

    private readonly Catalogue _catalogue;
    private readonly string _form;
    private readonly FrozenDictionary<string, ImmutableArray<LabelEntry>> _tables;
    private readonly FrozenDictionary<(NormalisedLabel Parent, NormalisedLabel Label, string Measure), (string Value, ImmutableArray<string> Written)> _mapping;

    /// <summary>Makes a matcher.</summary>
    /// <param name="catalogue">The catalogue of the case.</param>
    /// <param name="form">Form key, e.g. <c>ozps</c>.</param>
    /// <param name="mapping">
    /// The case's <c>mapowanie</c>: a label of a file to an indicator's code or to <c>pomin: powód</c>. The label may be preceded by its
    /// parent (<c>Bezradność &gt; Rodziny niepełne</c>) and followed by a measure (<c>Zasiłek stały [kwota]</c>).
    /// </param>
    public LabelMatcher(Catalogue catalogue, string form, ImmutableDictionary<string, string> mapping)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(mapping);
        _catalogue = catalogue;
        _form = form;
        _tables = catalogue.Indicators
            .SelectMany(i => i.Cas.Where(c => c.Form == form).Select(c => new LabelEntry(i, c)))
            .GroupBy(e => e.Row.Table, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _mapping = mapping
            .OrderBy(m => m.Key, StringComparer.Ordinal)
            .GroupBy(m => MappingKey(m.Key))
            .ToFrozenDictionary(g => g.Key, g => (g.Last().Value.Trim(), g.Select(m => m.Key).ToImmutableArray()));
    }

    /// <summary>All places of a table, in the order of the catalogue.</summary>
    public ImmutableArray<LabelEntry> EntriesOf(string table) => _tables.TryGetValue(table, out var entries) ? entries : [];

    /// <summary>Finds what a row holds.</summary>
    /// <param name="table">Key of its table.</param>
    /// <param name="label">Its label as the file has it.</param>
    /// <param name="symbol">Its symbol, or <c>null</c>.</param>
    /// <param name="trail">The rows above it in the same table.</param>
    public LabelMatch Match(string table, string label, string? symbol, LabelTrail trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        var key = NormalisedLabel.Of(label);
        var entries = EntriesOf(table);
        return Mapped(table, key, entries, trail)
            ?? ByLabel(key, symbol, entries, trail)
            ?? BySymbol(key, symbol, entries)
            ?? new(LabelMatchKind.Unknown, []);
    }

    /// <summary>Up to three indicators nearest to a label, those of its table first.</summary>
    public ImmutableArray<Indicator> Nearest(string table, string label)
    {
        var near = NearestLabels.Of(label, EntriesOf(table).Select(e => e.Indicator));
        return near.Length == 3 ? near : [.. near.Concat(NearestLabels.Of(label, _catalogue.Indicators)).DistinctBy(i => i.Code).Take(3)];
    }

    private LabelMatch? Mapped(string table, NormalisedLabel key, ImmutableArray<LabelEntry> entries, LabelTrail trail)
    {
        if (_mapping.Count == 0 || key.IsEmpty) return null;
        var found = _mapping.Where(m => m.Key.Label == key).ToList();
        var parents = found.Select(m => m.Key.Parent).Where(p => !p.IsEmpty).Distinct().ToList();
        var parent = parents.Count > 0 ? trail.Nearest(parents) ?? default : default;
        found = [.. found.Where(m => m.Key.Parent == parent)];
        if (found.Count == 0) return null;

        ImmutableArray<string> written = [.. found.SelectMany(m => m.Value.Written)];
        var places = ImmutableArray.CreateBuilder<LabelEntry>();
        foreach (var (at, (value, _)) in found.OrderBy(m => m.Key.Measure, StringComparer.Ordinal))
        {
            if (SkipReason(value) is { } reason) return new(LabelMatchKind.Skipped, [], reason) { MappedBy = written };
            if (_catalogue.Indicators.FirstOrDefault(i => i.Code.Value == value) is not { } indicator)
                return new(LabelMatchKind.MappedToUnknown, [], value) { MappedBy = written };
            if (at.Measure.Length > 0)
                places.Add(new(indicator, new CasRow(_form, table, Measure: at.Measure)));
            else if (entries.FirstOrDefault(e => e.Indicator.Code == indicator.Code) is { } place)
                places.AddRange(entries.Where(e => e.IsOnLineOf(place)));
            else
                places.Add(new(indicator, new CasRow(_form, table)));
        }
        return new(LabelMatchKind.ByMapping, places.ToImmutable()) { MappedBy = written };
    }

    private static LabelMatch? ByLabel(NormalisedLabel key, string? symbol, ImmutableArray<LabelEntry> entries, LabelTrail trail)
    {
        if (key.IsEmpty) return null;
        var fitting = entries.Where(e => e.Rank(key) is not null).ToList();
        if (fitting.Count == 0) return null;

        var parents = fitting.Select(e => e.Parent).Distinct().ToList();
        if (parents is not [{ IsEmpty: true }])
        {
            var parent = trail.Nearest([.. parents.Where(p => !p.IsEmpty)]);
            if (parent is null && parents is [_] && fitting.TrueForAll(e => e.Rank(key) > 0)) parent = parents[0];
            var under = fitting.FindAll(e => e.Parent == (parent ?? default));
            if (under.Count == 0) return new(LabelMatchKind.Ambiguous, [.. fitting]);
            fitting = under;
        }
        if (IsAmbiguous(fitting))
        {
            var best = fitting.Min(e => e.Rank(key));
            fitting = fitting.FindAll(e => e.Rank(key) == best);
        }
        if (IsAmbiguous(fitting) && fitting.FindAll(e => IsSymbol(e, symbol)) is { Count: > 0 } bySymbol) fitting = bySymbol;
        return Found(LabelMatchKind.ByLabel, fitting, entries);
    }

    /// <summary>A symbol alone is not trusted: editions number their rows differently, so the label must be near, or none.</summary>
    private static LabelMatch? BySymbol(NormalisedLabel key, string? symbol, ImmutableArray<LabelEntry> entries)
    {
        var fitting = entries.Where(e => IsSymbol(e, symbol)
            && (key.IsEmpty || e.Labels.Any(l => EditDistance.Relative(l.Text, key.Text) <= NearEnoughForSymbol))).ToList();
        return fitting.Count == 0 ? null : Found(LabelMatchKind.BySymbol, fitting, entries);
    }

    /// <summary>The places found, with the other measures of their line, whose indicators need not have the same aliases.</summary>
    private static LabelMatch Found(LabelMatchKind kind, List<LabelEntry> fitting, ImmutableArray<LabelEntry> entries) =>
        IsAmbiguous(fitting)
            ? new(LabelMatchKind.Ambiguous, [.. fitting])
            : new(kind, [.. fitting, .. entries.Where(e => !fitting.Contains(e) && fitting.Exists(f => f.Row.Measure != e.Row.Measure && e.IsOnLineOf(f)))]);

    private static bool IsSymbol(LabelEntry entry, string? symbol) =>
        entry.Row.Symbol is { } known && !string.IsNullOrWhiteSpace(symbol) && Symbol(known) == Symbol(symbol);

    private static string Symbol(string text) => text.Trim().TrimEnd('.', ')').ToUpperInvariant();

    private static bool IsAmbiguous(List<LabelEntry> entries) =>
        entries.GroupBy(e => e.Row.Measure).Any(g => g.Select(e => e.Indicator.Code).Distinct().Count() > 1);

    /// <summary>The reason of a mapping that leaves a row out, empty when it gives none; <c>null</c> for a mapping to an indicator.</summary>
    internal static string? SkipReason(string value)
    {
        var text = value.Replace('ń', 'n');
        return text.StartsWith("pomin", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || !char.IsLetter(text[5]))
            ? value[5..].Trim(' ', ':', ',', '-', '–', '(', ')')
            : null;
    }

    private static (NormalisedLabel Parent, NormalisedLabel Label, string Measure) MappingKey(string text)
    {
        var measure = "";
        var label = text.Trim();
        if (label.EndsWith(']') && label.LastIndexOf('[') is var open and > 0)
        {
            measure = label[(open + 1)..^1].Trim();
            label = label[..open];
        }
        var divider = label.LastIndexOf(" > ", StringComparison.Ordinal);
        return divider < 0
            ? (default, NormalisedLabel.Of(label), measure)
            : (NormalisedLabel.Of(label[..divider]), NormalisedLabel.Of(label[(divider + 3)..]), measure);
    }
}
