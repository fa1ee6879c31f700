using System.Collections.Immutable;
using Assessment.Decks.Charts;

namespace Assessment.Composition.Charts;

/// <summary>Which kind of chart figures ask for when the plan does not name one: the first line of the table that fits.</summary>
internal static class ChartKindRule
{
    private static readonly ImmutableArray<(Func<ChartData, bool> Fits, ChartKind Kind)> Table =
    [
        (d => d.Mirrored, ChartKind.Pyramid),
        (d => d.Comparison, ChartKind.Strip),
        (d => d is { PartsOfWhole: true, Years: 1, Things: <= 3 }, ChartKind.Donut),
        (d => d is { PartsOfWhole: true, Years: >= 2 and <= 10, Things: <= 4 }, ChartKind.StackedColumns),
        (d => d is { PartsOfWhole: true, Years: >= 2 and <= 10, Things: <= 6 }, ChartKind.ShareBars),
        (d => d is { Years: <= 5, Things: <= 3 }, ChartKind.ClusteredColumns),
        (d => d is { Years: > 5, Things: <= 6 }, ChartKind.Line),
        (d => d is { Years: 4 or 5, Things: <= 6 }, ChartKind.Slope),
        (d => d is { Years: <= 3 }, ChartKind.GroupedBars),
        (_ => true, ChartKind.Dumbbell),
    ];

    /// <summary>The kind for such figures.</summary>
    public static ChartKind For(ChartData data) => Table.First(line => line.Fits(data)).Kind;
}
