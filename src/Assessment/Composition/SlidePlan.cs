using System.Collections.Immutable;
using Assessment.Decks.Charts;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>A planned slide. Texts are templates: <c>{{rok}}</c>, <c>{{lata}}</c>, <c>{{gminy}}</c>, <c>{{kod, rok}}</c> (see <see cref="TextTemplate"/>).</summary>
public sealed record SlidePlan
{
    /// <summary>What it shows.</summary>
    public required SlidePlanKind Kind { get; init; }

    /// <summary>Title used when there is no message, or no <see cref="Lead"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>Neutral description under a title that is a message; the plain title takes its place when empty.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The indicator whose change is the slide's message, or <c>null</c>.</summary>
    public IndicatorCode? Lead { get; init; }

    /// <summary>Indicators shown: rows of a table, things of a chart, key figures.</summary>
    public ImmutableArray<IndicatorCode> Indicators { get; init; } = [];

    /// <summary>Kind of chart, for charts.</summary>
    public ChartKind? Chart { get; init; }

    /// <summary>Column headers of a matrix.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Rows of a matrix.</summary>
    public ImmutableArray<MatrixRow> Rows { get; init; } = [];

    /// <summary>Paragraphs: of a text slide, or the reading beside a chart or under a table.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];

    /// <summary>Notes under the table or chart.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>File of a free table or text, relative to the case folder.</summary>
    public string? File { get; init; }

    /// <summary>True when the rows of a table are sorted by the assessed year, the largest first (parents with their parts).</summary>
    public bool Sorted { get; init; }

    /// <summary>True when the slide is left out unless each of its indicators has a figure for the assessed year.</summary>
    public bool NeedsFigures { get; init; }

    /// <summary>True when a table also shows the comparison units of the case, a row each, for its single indicator.</summary>
    public bool Comparison { get; init; }
}
