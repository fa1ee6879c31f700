using Assessment.Decks;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The structure of a deck of portrait A4.</summary>
public sealed class PortraitStructureTests() : StructureTests(PageFormat.A4);
