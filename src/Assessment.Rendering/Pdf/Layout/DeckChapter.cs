using System.Collections.Immutable;
using Assessment.Decks;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>A chapter of the deck: slides in a row that name the same chapter.</summary>
/// <param name="Name">Its name; empty for slides outside of all chapters, such as the contents.</param>
/// <param name="Number">Its number from 1; 0 without a name.</param>
/// <param name="Label">Its name with the number that readers see; a part, which has nothing but its divider, has none.</param>
/// <param name="Slides">Its slides.</param>
internal sealed record DeckChapter(string Name, int Number, string Label, ImmutableArray<Slide> Slides)
{
    /// <summary>True for a divider alone: it opens a part of the deck, and the chapters after it belong to that part.</summary>
    public bool IsPart => Slides.All(s => s.IsDivider);

    /// <summary>Name of the place in the document that links lead to.</summary>
    public string Destination => FormattableString.Invariant($"rozdzial-{Number:000}");
}
