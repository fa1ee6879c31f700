using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>Look of the document: its page format and its colours as <c>#RRGGBB</c>.</summary>
public sealed record Theme
{
    /// <summary>The default theme.</summary>
    public static Theme Default { get; } = new();

    /// <summary>Shape of the pages.</summary>
    public PageFormat Format { get; init; } = PageFormat.Slides;

    /// <summary>Titles and body text.</summary>
    public string Ink { get; init; } = "#16303F";

    /// <summary>Subtitles.</summary>
    public string Secondary { get; init; } = "#4B5F6B";

    /// <summary>Notes, source line, footer.</summary>
    public string Note { get; init; } = "#5B6C77";

    /// <summary>The one accent: assessed year, chapter, rules.</summary>
    public string Accent { get; init; } = "#0B6B77";

    /// <summary>The cover's block of colour.</summary>
    public string CoverBlock { get; init; } = "#0B4F5A";

    /// <summary>Background of the assessed year's column.</summary>
    public string Tint { get; init; } = "#EAF4F5";

    /// <summary>Hairlines between rows.</summary>
    public string Hairline { get; init; } = "#E6ECEF";

    /// <summary>The year before, in charts.</summary>
    public string Previous { get; init; } = "#9FB1BC";

    /// <summary>Earlier years, in charts.</summary>
    public string Earlier { get; init; } = "#C9D5DB";

    /// <summary>More favourable in comparisons; second part of a donut.</summary>
    public string Blue { get; init; } = "#1F6FB2";

    /// <summary>Less favourable in comparisons, and the short rule on the cover.</summary>
    public string Orange { get; init; } = "#E2861A";

    /// <summary>Every text colour with every background that pages put it on.</summary>
    public ImmutableArray<TextPair> TextPairs =>
    [
        new(nameof(Ink), Ink, null, TextPair.Paper),
        new(nameof(Secondary), Secondary, null, TextPair.Paper),
        new(nameof(Note), Note, null, TextPair.Paper),
        new(nameof(Accent), Accent, null, TextPair.Paper),
        new(nameof(Ink), Ink, nameof(Tint), Tint),
        new(nameof(Secondary), Secondary, nameof(Tint), Tint),
        new(nameof(Note), Note, nameof(Tint), Tint),
        new(nameof(Accent), Accent, nameof(Tint), Tint),
        new(null, TextPair.Paper, nameof(CoverBlock), CoverBlock),
    ];
}
