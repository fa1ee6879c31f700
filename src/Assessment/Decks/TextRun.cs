namespace Assessment.Decks;

/// <summary>A piece of text of one style.</summary>
/// <param name="Text">The text; no line breaks.</param>
/// <param name="Bold">Emphasised strongly.</param>
/// <param name="Italic">Emphasised.</param>
/// <param name="Link">Where it leads, or <c>null</c>.</param>
public sealed record TextRun(string Text, bool Bold = false, bool Italic = false, Uri? Link = null);
