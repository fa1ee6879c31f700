namespace Assessment.Letters;

/// <summary>A paragraph of a letter or of its template.</summary>
/// <param name="Style">How it stands on its page.</param>
/// <param name="Text">Its text; in a template it may hold placeholders such as <c>{{rady}}</c>.</param>
public sealed record LetterParagraph(LetterStyle Style, string Text);
