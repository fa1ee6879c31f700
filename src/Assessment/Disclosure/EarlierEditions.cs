using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>Sees the counts as a reader who has kept every released version beside the new one.</summary>
/// <remarks>
/// He knows what the earlier versions gave and their sums. A count whose value has not changed is the same count, whichever of them gave
/// or hid it; one that was corrected, or is gone, is a count of its own. Whether a hidden count was corrected he does not know; that the
/// protection takes him to know it only makes it stronger. What a version hid stays protected after it was corrected.
/// </remarks>
internal sealed class EarlierEditions
{
    private readonly CaseContent _content;
    private readonly EditionCounts _now;
    private readonly ImmutableArray<RecordedCell> _cells;
    private readonly ToldNumbers _told;
    private readonly Dictionary<(string Count, decimal Value), CountCell> _changed = [];

    private EarlierEditions(CaseContent content, EditionCounts now, ImmutableArray<RecordedCell> cells, ToldNumbers told) =>
        (_content, _now, _cells, _told) = (content, now, cells, told);

    /// <summary>The counts with those of the released versions.</summary>
    /// <param name="content">The whole case.</param>
    /// <param name="now">Its counts.</param>
    /// <param name="cells">The cells of its tables.</param>
    /// <param name="told">What its sentences tell; those of earlier versions are taken to have told the same.</param>
    public static PublishedCounts Of(CaseContent content, EditionCounts now, ImmutableArray<RecordedCell> cells, ToldNumbers told)
    {
        var (values, relations) = (now.Values.ToBuilder(), now.Relations.ToList());
        var reader = new EarlierEditions(content, now, cells, told);
        var editions = ImmutableArray.CreateBuilder<EarlierEdition>();
        foreach (var version in content.Released) editions.Add(reader.Read(version, values, relations));
        var known = editions.SelectMany(e => e.Published).ToImmutableHashSet();
        return new(values.ToImmutable(), [.. relations.DistinctBy(Shape)])
        {
            Dependent = now.Dependent,
            DependentBelow = now.DependentBelow,
            Editions = editions.ToImmutable(),
            Known = known,
            Withheld = [.. editions.SelectMany(e => e.Hidden).Where(c => !c.IsCurrent && !known.Contains(c))],
        };
    }

    private EarlierEdition Read(ReleasedFigures version, ImmutableDictionary<CountCell, decimal>.Builder values, List<CountRelation> relations)
    {
        var figures = version.Figures.Where(f => f.Key.Unit == _content.Case.Unit && IsTold(f.Figure)).ToArray();
        // A table of another year's assessment says the same only where it names the year.
        var isThis = version.Year == _content.Case.Year;
        var told = version.Cells.Where(c => IsTold(c.Figure) && (isThis || c.Years.Length > 0)).ToArray();
        var links = CellMatching.Pairs(told, _cells, byNamesOnly: !isThis).Where(p => p is { Earlier: not null, Later: not null })
            .ToDictionary(p => p.Earlier!.Count, p => p.Later!.Count); // pairs of both
        var counts = EditionCounts.Of(_content.Catalogue, _content.Norms,
            figures.Select(f => (f.Key.Indicator, f.Key.Year, Number: f.Figure.Number ?? f.Withheld ?? _content.Observations.At(f.Key.Unit, f.Key.Indicator, f.Key.Year).Number))
                .Where(f => f.Number is not null).Select(f => (f.Indicator, f.Year, f.Number!.Value)),
            told.Select(c => (c, c.Figure.Number ?? c.Withheld ?? (links.TryGetValue(c.Count, out var same) ? Current(same) : null))),
            _told);

        var names = told.ToDictionary(c => c.Count, c => c.Name);
        var counterparts = counts.Values.Keys.ToDictionary(c => c, c => Counterpart(c, version, links, names, counts.Values[c]));
        foreach (var (cell, counterpart) in counterparts) values[counterpart] = counts.Values[cell];
        relations.AddRange(counts.Relations.Select(r => r with
        {
            Parts = [.. r.Parts.Select(p => counterparts[p])],
            Total = r.Total is { } total ? counterparts[total] : null,
        }));
        var published = figures.Where(f => f.Figure.HasNumber).Select(f => CountCell.OfFigure(f.Key.Indicator, f.Key.Year))
            .Concat(told.Where(c => c.Figure.HasNumber).Select(c => c.Count)).ToHashSet();
        return new(version,
            [.. counterparts.Where(c => published.Contains(c.Key)).Select(c => c.Value)],
            [.. counterparts.Where(c => !published.Contains(c.Key)).Select(c => c.Value)],
            counterparts.Where(c => !c.Value.IsCurrent).DistinctBy(c => c.Value).ToImmutableDictionary(c => c.Value, c => Name(c.Key, names)));
    }

    // The same count now; with another value one of its own, which all versions with that value share.
    private CountCell Counterpart(
        CountCell cell, ReleasedFigures version, Dictionary<CountCell, CountCell> links, Dictionary<CountCell, string> names, decimal value)
    {
        CountCell? now = cell.Indicator is not null ? cell : links.TryGetValue(cell, out var link) ? link : null;
        if (now is { } same && Current(same) == value) return same;
        var count = now?.ToString() ?? $"{cell.File}: {names[cell]}";
        if (!_changed.TryGetValue((count, value), out var changed))
            _changed[(count, value)] = changed = cell with { Edition = string.Create(CultureInfo.InvariantCulture, $"{version.Year}/{version.Version}") };
        return changed;
    }

    private decimal? Current(CountCell cell) => _now.Values.TryGetValue(cell, out var number) ? number : null;

    private string Name(CountCell cell, Dictionary<CountCell, string> names) =>
        cell.Indicator is { } code ? $"{_content.Catalogue[code].Label}, {cell.Year}{PolishNumber.Space}r." : names[cell];

    private static bool IsTold(Figure figure) => figure.HasNumber || figure.Missing == MissingReason.Confidential;

    private static string Shape(CountRelation relation) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join('|', relation.Parts)} {relation.IsEquality} {relation.Total} {relation.TotalValue} {relation.Factor}");
}
