using NodaTime;

namespace Assessment.Decks;

/// <summary>What the document says of itself.</summary>
/// <param name="Title">Document title shown in the viewer's window.</param>
/// <param name="Author">The centre.</param>
/// <param name="Subject">What it is, with its legal basis.</param>
/// <param name="Keywords">Keywords.</param>
/// <param name="Footer">Text of the footer: unit, document, year.</param>
/// <param name="Date">The document's date: every embedded date is this one.</param>
public sealed record DeckMetadata(string Title, string Author, string Subject, string Keywords, string Footer, LocalDate Date);
