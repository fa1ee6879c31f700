namespace Assessment.Decks.Charts;

/// <summary>Kind of chart.</summary>
public enum ChartKind
{
    /// <summary>Ring of two or three parts of a whole.</summary>
    Donut,

    /// <summary>Columns of several years side by side; time runs horizontally.</summary>
    ClusteredColumns,

    /// <summary>Horizontal bars, a group per category with a bar per year; sorted.</summary>
    GroupedBars,

    /// <summary>Lines over the years with labels at their ends.</summary>
    Line,
}
