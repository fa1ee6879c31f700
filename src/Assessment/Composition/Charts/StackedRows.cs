using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The rows of a table that can be put on top of each other: parts without the wholes that hold them.</summary>
internal static class StackedRows
{
    /// <summary>Rows without parts of their own in the table.</summary>
    public static ImmutableArray<YearTableRow> Of(YearTable table) =>
        [.. table.Rows.Where(r => !table.Rows.Any(part => part.Depth > 0 && part.Indicator.Parent == r.Indicator.Code))];

    /// <summary>
    /// True when adding the rows up is right: shares, or figures of one unit of which none may be counted twice in a sum.
    /// </summary>
    public static bool AddUp(ImmutableArray<YearTableRow> rows) =>
        rows.Length > 0
        && rows.All(r => r.Indicator.Domain.Kind == rows[0].Indicator.Domain.Kind && r.Figures.All(f => f.Number is null or >= 0))
        && rows[0].Indicator.Domain.Kind switch
        {
            FigureKind.Share => true,
            FigureKind.Count or FigureKind.Amount => rows.All(r => r.Indicator.Additive),
            _ => false,
        };
}
