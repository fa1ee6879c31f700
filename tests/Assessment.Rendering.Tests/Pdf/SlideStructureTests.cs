using Assessment.Decks;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The structure of a deck of slides.</summary>
public sealed class SlideStructureTests() : StructureTests(PageFormat.Slides);
