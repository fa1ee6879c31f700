using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Indicators;

namespace Assessment.Disclosure;

/// <summary>Every count that the deck could print of the assessed unit, and the sums by which a reader can compute one from others.</summary>
/// <param name="Values">The counts.</param>
/// <param name="Relations">What is known of them over all tables of the deck together.</param>
public sealed record PublishedCounts(ImmutableDictionary<CountCell, decimal> Values, ImmutableArray<CountRelation> Relations)
{
    /// <summary>Counts that an earlier released version published with the value they still have: hiding them now hides them from nobody who has it.</summary>
    /// <remarks>Cells of the office's own tables are not among them: the archive keeps figures only.</remarks>
    public ImmutableHashSet<CountCell> Known { get; init; } = [];

    /// <summary>The counts of a case.</summary>
    /// <remarks>
    /// A column of the office's own table has a total that a reader may know (from its total row or another slide), so its sum counts as
    /// known whether it is printed or not. A column that holds a text or a missing number has no known sum.
    /// </remarks>
    public static PublishedCounts Of(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var values = ImmutableDictionary.CreateBuilder<CountCell, decimal>();
        var relations = ImmutableArray.CreateBuilder<CountRelation>();
        AddFigures(content, values, relations);
        foreach (var table in content.FreeTables) AddTable(table, values, relations);
        return new(values.ToImmutable(), relations.ToImmutable()) { Known = [.. KnownFrom(content, values)] };
    }

    private static IEnumerable<CountCell> KnownFrom(CaseContent content, ImmutableDictionary<CountCell, decimal>.Builder values) =>
        from figure in content.Released.SelectMany(r => r.Figures)
        where figure.Key.Unit == content.Case.Unit
        let cell = CountCell.OfFigure(figure.Key.Indicator, figure.Key.Year)
        where values.TryGetValue(cell, out var value) && figure.Figure.Number == value
        select cell;

    private static void AddFigures(
        CaseContent content, ImmutableDictionary<CountCell, decimal>.Builder values, ImmutableArray<CountRelation>.Builder relations)
    {
        var unit = content.Case.Unit;
        var keys = content.Observations.All.Where(o => o.Unit == unit).Select(o => (o.Indicator, o.Year)).Distinct();
        foreach (var (code, year) in keys)
            if (content.Catalogue.TryGet(code, out var indicator) && indicator.Domain.IsWhole
                && content.Observations.At(unit, code, year).Number is { } number)
                values[CountCell.OfFigure(code, year)] = number;
        foreach (var (total, value) in values.ToArray())
            relations.AddRange(SumsOf(content.Catalogue, total.Indicator!.Value, total.Year, value, values)); // figures only so far
    }

    private static IEnumerable<CountRelation> SumsOf(
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

    private static void AddTable(
        FreeTable table, ImmutableDictionary<CountCell, decimal>.Builder values, ImmutableArray<CountRelation>.Builder relations)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var cells = table.Rows.Select((row, r) => (Row: row, Cell: CountCell.OfTable(table.File, r, column), Number: NumberAt(row, column))).ToArray();
            if (Array.Exists(cells, c => c.Number is { } n && n != decimal.Truncate(n))) continue;
            foreach (var (_, cell, number) in cells)
                if (number is { } n) values[cell] = n;
            var body = cells.Where(c => c.Row.Style != RowStyle.Total).ToArray();
            if (body.Length == 0 || Array.Exists(body, c => c.Number is null)) continue;
            var sum = body.Sum(c => c.Number!.Value); // tested above
            relations.Add(new([.. body.Select(c => c.Cell)], null, sum, IsEquality: true));
        }
    }

    private static decimal? NumberAt(TableRow row, int column) => column < row.Cells.Length ? row.Cells[column].Figure?.Figure.Number : null;
}
