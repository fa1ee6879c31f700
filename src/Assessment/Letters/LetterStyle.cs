namespace Assessment.Letters;

/// <summary>How a paragraph of a letter stands on its page.</summary>
public enum LetterStyle
{
    /// <summary>A paragraph of the text.</summary>
    Paragraph,

    /// <summary>To the left, without space below: sender, addressee.</summary>
    Left,

    /// <summary>To the right: place and date.</summary>
    Right,

    /// <summary>In the middle: who resolves, on which day.</summary>
    Centre,

    /// <summary>A title: bold, in the middle.</summary>
    Title,

    /// <summary>The matter of a letter: bold.</summary>
    Subject,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>Who signs, in the right half of the page.</summary>
    Signature,

    /// <summary>A title that begins a new page.</summary>
    NewPage,

    /// <summary>In a template: an item for each conclusion of the assessment.</summary>
    Findings,

    /// <summary>In a template: an item for each other file of the package.</summary>
    Attachments,
}
