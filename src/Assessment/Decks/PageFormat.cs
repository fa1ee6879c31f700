namespace Assessment.Decks;

/// <summary>Shape of the document's pages.</summary>
public enum PageFormat
{
    /// <summary>Slides of 16:9, one message on each (<c>uklad: slajdy</c>).</summary>
    Slides,

    /// <summary>Portrait A4 for reading and printing: the same content flows from page to page under numbered chapters (<c>uklad: a4</c>).</summary>
    A4,
}
