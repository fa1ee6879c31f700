using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Layout;
using Assessment.Rendering.Charts.Marks;
using Assessment.Rendering.Tests.Pdf;

namespace Assessment.Rendering.Tests.Charts;

/// <summary>Charts are set in the type of the page they stand on.</summary>
public sealed class ChartTypeTests
{
    private static readonly TypeScale Larger = new(30, 18, 18, 16, 60, 14);

    private static readonly Theme LargerType = Theme.Default with { SlideType = Larger };

    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_chart_of_every_kind_grows_with_the_theme_s_type(ChartKind kind)
    {
        Assert.True(Sizes(kind, LargerType).Max() > Sizes(kind, Theme.Default).Max());
        Assert.True(Sizes(kind, LargerType).Average() > Sizes(kind, Theme.Default).Average());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_size_of_a_chart_is_its_own(ChartKind kind)
    {
        var type = ChartType.Of(Theme.Default);
        double[] known = [type.Small, type.Key, type.Axis, type.Name, type.Bar, type.End, type.Highlighted, type.Share, type.FirstShare, TextStyle.Smallest];
        // Where names or values have little room they are set smaller, between their size and the smallest.
        Assert.All(Sizes(kind, Theme.Default), size => Assert.True(known.Contains(size) || (size > TextStyle.Smallest && size < type.Bar), $"{size} pt"));
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Printed_charts_have_no_text_below_eleven_points(PageFormat format)
    {
        using var pdf = ReadBack.Of(
            SampleDeck.Of([.. Enum.GetValues<ChartKind>().Select(k => new Slide("Rozdział", $"Wykres {k}", null, [new ChartBlock(Sample(k))]))]),
            Theme.Default with { Format = format });
        Assert.True(pdf.Document.NumberOfPages > 3);
        PageChecks.Readable(pdf);
    }

    [Fact]
    public void Distances_follow_the_spacing_grid()
    {
        var wide = ChartType.Of(Theme.Default with { SlideSpacing = new PageSpacing(6, 48) });
        var usual = ChartType.Of(Theme.Default);
        Assert.Equal(1.5, wide.LabelGap / usual.LabelGap);
        Assert.Equal(1.5, wide.EndGap / usual.EndGap);
        Assert.Equal(1.5, wide.HeadGap / usual.HeadGap);
    }

    private static double[] Sizes(ChartKind kind, Theme theme) =>
        [.. ChartLayout.Of(Sample(kind), theme, 860, 360).OfType<LabelMark>().Select(l => l.Style.Size)];

    private static ChartModel Sample(ChartKind kind) => kind switch
    {
        ChartKind.Donut => SampleCharts.Donut,
        ChartKind.ClusteredColumns => SampleCharts.Columns,
        ChartKind.GroupedBars => SampleCharts.Bars,
        ChartKind.Line => SampleCharts.Line,
        ChartKind.StackedColumns => SampleCharts.Stack,
        ChartKind.ShareBars => SampleCharts.Shares,
        ChartKind.Slope => SampleCharts.Slope,
        ChartKind.Dumbbell => SampleCharts.Dumbbell,
        ChartKind.Pyramid => SampleCharts.Pyramid,
        ChartKind.Strip => SampleCharts.Strip,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind without a sample"),
    };
}
