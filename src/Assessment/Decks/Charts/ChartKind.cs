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

    /// <summary>Columns of parts on top of each other, one per year, with the total above.</summary>
    StackedColumns,

    /// <summary>Horizontal bars of equal length, cut into the shares of the parts.</summary>
    ShareBars,

    /// <summary>A straight line per thing from the first year to the last.</summary>
    Slope,

    /// <summary>Two points per thing, the first and the last year, joined by a line.</summary>
    Dumbbell,

    /// <summary>Mirrored bars of two groups by age, on one scale, the oldest on top.</summary>
    Pyramid,

    /// <summary>A strip per indicator: this unit among its neighbours, larger units as ticks.</summary>
    Strip,
}
