using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>Finds the counts that the document gives in two places, so that none is hidden in one and printed in the other.</summary>
/// <remarks>
/// A reader takes two cells for one count when their rows and columns are called the same; and a cell for a figure when its row or column
/// is called like the indicator. That only equal values count, whatever the year, may take different counts for one: it hides more, not less.
/// </remarks>
internal static class RepeatedCounts
{
    /// <summary>The counts that are one, in pairs.</summary>
    /// <param name="content">The case.</param>
    /// <param name="cells">The cells of its tables.</param>
    /// <param name="values">All counts.</param>
    public static IEnumerable<CountRelation> Of(CaseContent content, ImmutableArray<RecordedCell> cells, ImmutableDictionary<CountCell, decimal> values)
    {
        var counted = cells.Select(c => (Cell: c, At: c.Count)).Where(c => values.ContainsKey(c.At)).ToArray();
        var tables = from same in counted.GroupBy(c => (c.Cell.Head, c.Cell.Header, values[c.At]))
                     from other in same.Skip(1)
                     select Same(other.At, same.First().At);
        var figures = values.Keys.Where(k => k.Indicator is not null).ToLookup(k => k.Indicator!.Value);
        var named = from indicator in content.Catalogue.Indicators
                    where figures.Contains(indicator.Code)
                    from name in indicator.Names
                    select (Name: name, indicator.Code);
        var codes = named.ToLookup(n => n.Name, n => n.Code, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. tables,
            .. from cell in counted
               from code in codes[cell.Cell.Head].Concat(codes[cell.Cell.Header.Trim()]).Distinct()
               from figure in figures[code]
               where values[figure] == values[cell.At]
               select Same(cell.At, figure),
        ];

        CountRelation Same(CountCell one, CountCell other) => new([one], other, values[other], IsEquality: true);
    }
}
