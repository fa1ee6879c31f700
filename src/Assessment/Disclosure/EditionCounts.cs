using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>The true counts of one edition of the document, and the sums by which its reader can compute one from others.</summary>
/// <param name="Values">The counts.</param>
/// <param name="Relations">What is known of them over all tables together.</param>
/// <param name="Dependent">Cells of tables that tell a count of their row when it is hidden: amounts, shares, means, changes.</param>
/// <param name="DependentBelow">The same of their column.</param>
internal sealed record EditionCounts(
    ImmutableDictionary<CountCell, decimal> Values, ImmutableArray<CountRelation> Relations, ImmutableArray<CountCell> Dependent,
    ImmutableArray<CountCell> DependentBelow)
{
    /// <summary>The counts of an edition.</summary>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="figures">Figures of the assessed unit, each with its true number.</param>
    /// <param name="cells">Cells of the office's own tables, each with its true number; <c>null</c> where nobody knows it any more.</param>
    /// <param name="told">What sentences tell.</param>
    public static EditionCounts Of(
        Catalogue catalogue, IEnumerable<(IndicatorCode Code, int Year, decimal Number)> figures, IEnumerable<(RecordedCell Cell, decimal? Number)> cells,
        ToldNumbers told)
    {
        var values = ImmutableDictionary.CreateBuilder<CountCell, decimal>();
        var relations = ImmutableArray.CreateBuilder<CountRelation>();
        foreach (var (code, year, number) in figures)
            if (number >= 0 && catalogue.TryGet(code, out var indicator) && indicator.Domain.IsWhole) values[CountCell.OfFigure(code, year)] = number;
        foreach (var (total, value) in values.ToArray())
            relations.AddRange(Sums(catalogue, total.Indicator!.Value, total.Year, value, values)); // figures only so far
        ImmutableArray<(RecordedCell Cell, decimal? Number)> all = [.. cells];
        var tables = TableCounts.Of(all, told.With(values));
        foreach (var (cell, number) in tables.SelectMany(t => t.Values)) values[cell] = number;
        foreach (var table in tables) relations.AddRange(table.Relations);
        relations.AddRange(JoinedTables.Of(all.Select(c => c.Cell), values));
        return new(values.ToImmutable(), relations.ToImmutable(), [.. tables.SelectMany(t => t.Dependent)], [.. tables.SelectMany(t => t.DependentBelow)]);
    }

    private static IEnumerable<CountRelation> Sums(
        Catalogue catalogue, IndicatorCode parent, int year, decimal value, ImmutableDictionary<CountCell, decimal>.Builder values)
    {
        var total = CountCell.OfFigure(parent, year);
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            var listed = catalogue.PartsOf(parent).Where(i => i.Part == kind).ToArray();
            var additive = Cells(listed.Where(i => i.Additive));
            if (additive.Length > 0 && additive.Sum(c => values[c]) is var sum && sum <= value)
                yield return new(additive, total, value, kind == PartKind.Comprising && additive.Length == listed.Length && sum == value);
            foreach (var part in Cells(listed).Where(p => values[p] <= value))
                yield return new([part], total, value, IsEquality: false);
        }

        ImmutableArray<CountCell> Cells(IEnumerable<Indicator> parts) =>
            [.. parts.Select(i => CountCell.OfFigure(i.Code, year)).Where(values.ContainsKey)];
    }
}
