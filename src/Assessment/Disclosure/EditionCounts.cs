using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Norms;
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
    private const int Grosze = 100;

    /// <summary>The counts of an edition.</summary>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="norms">The statutory rates, by which a count and its amount tell each other.</param>
    /// <param name="figures">Figures of the assessed unit, each with its true number.</param>
    /// <param name="cells">Cells of the office's own tables, each with its true number; <c>null</c> where nobody knows it any more.</param>
    /// <param name="told">What sentences tell.</param>
    public static EditionCounts Of(
        Catalogue catalogue, NormSet norms, IEnumerable<(IndicatorCode Code, int Year, decimal Number)> figures, IEnumerable<(RecordedCell Cell, decimal? Number)> cells,
        ToldNumbers told)
    {
        var values = FigureValues(catalogue, figures);
        var relations = ImmutableArray.CreateBuilder<CountRelation>();
        foreach (var (total, value) in values)
        {
            relations.AddRange(Sums(catalogue, total.Indicator!.Value, total.Year, value, values)); // figures only so far
            relations.AddRange(Rates(norms, total, value, values));
        }
        var fromFigures = told.With(values);
        ImmutableArray<(RecordedCell Cell, decimal? Number)> all = [.. cells];
        var tables = TableCounts.Of(all);
        foreach (var (cell, number) in tables.SelectMany(t => t.Values)) values[cell] = number;
        foreach (var table in tables) relations.AddRange(table.Relations(fromFigures));
        relations.AddRange(JoinedTables.Of(all.Select(c => c.Cell), values));
        return new(values.ToImmutable(), relations.ToImmutable(), [.. tables.SelectMany(t => t.Dependent)], [.. tables.SelectMany(t => t.DependentBelow)]);
    }

    /// <summary>The counts alone.</summary>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="figures">Figures of the assessed unit, each with its true number.</param>
    /// <param name="cells">Cells of the office's own tables, each with its true number.</param>
    public static ImmutableDictionary<CountCell, decimal> ValuesOf(
        Catalogue catalogue, IEnumerable<(IndicatorCode Code, int Year, decimal Number)> figures, IEnumerable<(RecordedCell Cell, decimal? Number)> cells)
    {
        var values = FigureValues(catalogue, figures);
        foreach (var (cell, number) in TableCounts.Of(cells).SelectMany(t => t.Values)) values[cell] = number;
        return values.ToImmutable();
    }

    private static ImmutableDictionary<CountCell, decimal>.Builder FigureValues(Catalogue catalogue, IEnumerable<(IndicatorCode Code, int Year, decimal Number)> figures)
    {
        var values = ImmutableDictionary.CreateBuilder<CountCell, decimal>();
        foreach (var (code, year, number) in figures)
            if (number >= 0 && catalogue.TryGet(code, out var indicator) && Units(indicator, number) is { } units) values[CountCell.OfFigure(code, year)] = units;
        return values;
    }

    // Whole units: an amount in grosze.
    private static decimal? Units(Indicator indicator, decimal number)
    {
        var units = indicator.Domain.Kind == FigureKind.Amount ? number * Grosze : indicator.Domain.IsWhole ? number : 0.5m;
        return units == decimal.Truncate(units) ? units : null;
    }

    // What was paid once to each, at one rate all year.
    private static IEnumerable<CountRelation> Rates(NormSet norms, CountCell amount, decimal value, ImmutableDictionary<CountCell, decimal>.Builder values) =>
        from benefit in norms.UnitAmounts
        where benefit.Amount == amount.Indicator && !benefit.IsMonthly
        let count = CountCell.OfFigure(benefit.Count, amount.Year)
        from rate in benefit.Rates
        where rate.Validity.Covers(new(amount.Year, 12, 31)) && values.TryGetValue(count, out var paid) && paid * rate.Rate * Grosze == value
        select new CountRelation([count], amount, value, IsEquality: true) { Factor = (int)(rate.Rate * Grosze) };

    private static IEnumerable<CountRelation> Sums(
        Catalogue catalogue, IndicatorCode parent, int year, decimal value, ImmutableDictionary<CountCell, decimal>.Builder values)
    {
        var total = CountCell.OfFigure(parent, year);
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            var listed = catalogue.PartsOf(parent).Where(i => i.Part == kind).ToArray();
            var additive = Cells(listed.Where(i => i.Additive));
            if (additive.Length > 0 && additive.Sum(c => values[c]) is var sum && sum <= value)
                yield return new(additive, total, value, kind == PartKind.Comprising && sum == value); // what is missing then adds nothing
            foreach (var part in Cells(listed).Where(p => values[p] <= value))
                yield return new([part], total, value, IsEquality: false);
        }

        ImmutableArray<CountCell> Cells(IEnumerable<Indicator> parts) =>
            [.. parts.Select(i => CountCell.OfFigure(i.Code, year)).Where(values.ContainsKey)];
    }
}
