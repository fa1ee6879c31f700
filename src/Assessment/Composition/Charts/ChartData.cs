using Assessment.Cases;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>What the figures of a chart are like, as far as its kind depends on it.</summary>
/// <param name="Years">Years with at least one number.</param>
/// <param name="Things">Indicators with at least one number.</param>
/// <param name="PartsOfWhole">True when the figures are all parts of one whole: they add up to their parent, or to 100%.</param>
/// <param name="Mirrored">True when they are pairs of the same two groups, e.g. women and men of each age.</param>
/// <param name="Comparison">True when relative figures of several units are compared.</param>
internal readonly record struct ChartData(int Years, int Things, bool PartsOfWhole, bool Mirrored, bool Comparison)
{
    private const decimal Rounding = 0.1m;

    /// <summary>Describes the figures of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="scope">Where the wholes are.</param>
    /// <param name="compared">True when the slide compares units.</param>
    public static ChartData Of(YearTable table, AssessedCase scope, bool compared)
    {
        var rows = table.Rows.Where(r => r.HasNumbers).ToArray();
        return new(
            Enumerable.Range(0, table.Years.Length).Count(y => rows.Any(r => r[y].HasNumber)),
            rows.Length,
            ArePartsOfWhole([.. StackedRows.Of(table).Where(r => r.HasNumbers)], table.Assessed, scope),
            PyramidRows.AreMirrored(table),
            compared && rows.All(r => r.Indicator.Domain.Kind != FigureKind.Count && r.Indicator.Domain.Kind != FigureKind.Amount));
    }

    private static bool ArePartsOfWhole(YearTableRow[] parts, int assessed, AssessedCase scope)
    {
        if (parts.Length < 2 || parts.Any(p => p[assessed].Number is null or < 0)) return false;
        var sum = parts.Sum(p => p[assessed].Number ?? 0);
        if (parts.All(p => p.Indicator.Domain.Kind == FigureKind.Share)) return Math.Abs(sum - 100) <= Rounding;
        return parts[0].Indicator.Parent is { } parent
            && parts.All(p => p.Indicator.Parent == parent && p.Indicator.Additive)
            && scope.At(parent, scope.Case.Year).Number == sum;
    }
}
