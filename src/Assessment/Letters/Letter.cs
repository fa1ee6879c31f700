using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Letters;

/// <summary>A letter of the council package, or its template: what goes to an editable document.</summary>
/// <param name="Name">Its file's name without an extension, e.g. <c>pismo-przewodnie</c>.</param>
/// <param name="Title">Title of the document, for whoever cannot see its layout.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record Letter(string Name, string Title, ImmutableArray<LetterParagraph> Paragraphs)
{
    /// <summary>The date embedded in the document.</summary>
    public LocalDate Date { get; init; }

    /// <summary>The centre, as the document's author.</summary>
    public string Author { get; init; } = "";
}
