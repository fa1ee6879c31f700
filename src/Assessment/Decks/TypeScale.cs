namespace Assessment.Decks;

/// <summary>Sizes of the document's text in points (<c>wyglad: pismo</c>); every other size follows from them.</summary>
/// <param name="Title">Title of a slide or section.</param>
/// <param name="Subtitle">Its subtitle, and the lines of the contents.</param>
/// <param name="Body">Running text.</param>
/// <param name="Table">Rows of a table.</param>
/// <param name="KeyNumber">Large numbers.</param>
/// <param name="Note">Notes, source line, footer.</param>
public sealed record TypeScale(double Title, double Subtitle, double Body, double Table, double KeyNumber, double Note)
{
    /// <summary>No text of a document is smaller.</summary>
    public const double Least = 11;

    /// <summary>The default of slides.</summary>
    public static TypeScale Slides { get; } = new(27, 14, 15.5, 13, 42, 11);

    /// <summary>The default of A4 pages.</summary>
    public static TypeScale Pages { get; } = new(14.5, 11.5, 11.5, 11, 30, 11);
}
