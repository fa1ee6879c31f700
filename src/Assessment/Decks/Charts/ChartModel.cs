using System.Collections.Immutable;

namespace Assessment.Decks.Charts;

/// <summary>What a chart shows, without how it is drawn.</summary>
/// <remarks>
/// <para>Donut: one series, a category per part. Line: categories are years, a series per thing.</para>
/// <para>Clustered columns: a series per thing (drawn as separate panels, one beside the other, when there is more than one),
/// categories are years and <see cref="HighlightedCategory"/> is the assessed one.</para>
/// <para>Grouped bars: categories are things, sorted by the composer; a series per year, oldest first.</para>
/// <para>Stacked columns and share bars: a series per part, categories are years (or things), a missing part leaves its category without
/// total and shares. Slope: categories are years, of which the first and the last are drawn, a series per thing. Dumbbell: categories are
/// things, of the series (years) the first and the last are drawn.</para>
/// <para>Pyramid: categories are age groups, the youngest first, two series: left and right. Strip: categories are indicators, each on its own
/// scale as <see cref="Strips"/> says; the series are units: the assessed one, references (the first one decides what is better) and peers.</para>
/// </remarks>
public sealed record ChartModel
{
    /// <summary>Kind.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>Category labels.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    /// <summary>The series.</summary>
    public required ImmutableArray<ChartSeries> Series { get; init; }

    /// <summary>Unit of the values, printed once where it is not clear, e.g. <c>osoby</c>, <c>zł</c>, <c>%</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Decimals of the value labels.</summary>
    public int Decimals { get; init; }

    /// <summary>Decimals of the shares that share bars print: those of the values where they are shares themselves, so that bar and table agree.</summary>
    public int ShareDecimals => Unit == "%" ? Decimals : 1;

    /// <summary>Index of the emphasised category (the assessed year), or <c>null</c>.</summary>
    public int? HighlightedCategory { get; init; }

    /// <summary>Strip: how each category is read; empty for other kinds.</summary>
    public ImmutableArray<ChartStrip> Strips { get; init; } = [];

    /// <summary>Text alternative: kind, what is shown, extremes and change, with the figures.</summary>
    public required string Alternative { get; init; }
}
