using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>Paragraphs set off by an accent rule: the reading of a chart, a quotation, a recommendation.</summary>
/// <param name="Paragraphs">Its paragraphs; the first is the largest when <paramref name="Title"/> is true.</param>
/// <param name="Title">True when the first paragraph is a title (a recommendation's "what").</param>
public sealed record CalloutBlock(ImmutableArray<RichText> Paragraphs, bool Title = false) : Block;
