namespace Assessment.Decks;

/// <summary>Distances on a page in points (<c>wyglad: odstepy</c>).</summary>
/// <param name="Grid">The unit of every vertical distance between blocks: a paragraph is three of them away from the next.</param>
/// <param name="Margin">Left and right margin.</param>
public sealed record PageSpacing(double Grid, double Margin)
{
    /// <summary>The default of slides.</summary>
    public static PageSpacing Slides { get; } = new(4, 48);

    /// <summary>The default of A4 pages.</summary>
    public static PageSpacing Pages { get; } = new(2.5, 50);
}
