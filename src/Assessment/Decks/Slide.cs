using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Decks;

/// <summary>A slide of blocks. When they do not fit on one page the slide continues with "(cd.)".</summary>
/// <param name="Chapter">Chapter name printed above the title and used for bookmarks.</param>
/// <param name="Title">Its title: the message where the data allows.</param>
/// <param name="Subtitle">Neutral description (measure, unit, place, period), or <c>null</c>.</param>
/// <param name="Blocks">Its blocks from top to bottom.</param>
public sealed record Slide(string Chapter, string Title, string? Subtitle, ImmutableArray<Block> Blocks)
{
    /// <summary>True for a full page in the cover's colour that opens a part of the deck; it has a title and a subtitle but no blocks.</summary>
    public bool IsDivider { get; init; }

    /// <summary>The observations behind the figures of its tables, charts and sentences, each once, in the order they were used.</summary>
    public ImmutableArray<Observation> Figures { get; init; } = [];

    /// <summary>Changes, ratios, places and amounts that its title, sentences and key figures say: figures computed from <see cref="Figures"/>.</summary>
    public ImmutableArray<CellFigure> Said { get; init; } = [];
}
