using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Rendering.Charts.Layout;

namespace Assessment.Rendering.Tests.Charts;

/// <summary>Colours of the series of a chart.</summary>
public sealed class ChartColorsTests
{
    [Fact]
    public void Four_series_differ_in_grey_print_and_none_has_the_colour_of_a_less_favourable_result()
    {
        var chart = Chart(SeriesRole.Part, SeriesRole.Part, SeriesRole.Part, SeriesRole.Part);
        AssertApart([.. Enumerable.Range(0, 4).Select(i => ChartColors.Series(chart, i, Theme.Default))]);
    }

    [Fact]
    public void Three_series_beside_the_assessed_one_differ_in_grey_print()
    {
        var chart = Chart(SeriesRole.Assessed, SeriesRole.Part, SeriesRole.Part, SeriesRole.Part);
        AssertApart([.. Enumerable.Range(0, 4).Select(i => ChartColors.Series(chart, i, Theme.Default))]);
    }

    [Fact]
    public void Neighbours_in_a_stack_differ_in_grey_print()
    {
        var contrasts = Theme.Default.StackColours.Select(OnPaper).ToArray();
        Assert.All(contrasts.Zip(contrasts.Skip(1)), pair => Assert.True(Math.Max(pair.First, pair.Second) / Math.Min(pair.First, pair.Second) > 1.4));
    }

    // Contrast to the paper orders colours by their lightness.
    private static void AssertApart(string[] colours)
    {
        Assert.DoesNotContain(Theme.Default.Orange, colours);
        var contrasts = colours.Select(OnPaper).Order().ToArray();
        Assert.All(contrasts.Zip(contrasts.Skip(1)), pair => Assert.True(pair.Second / pair.First > 1.4, string.Join(", ", colours)));
    }

    private static double OnPaper(string colour) => new TextPair(null, colour, null, TextPair.Paper).Contrast;

    private static ChartModel Chart(params SeriesRole[] roles) => new()
    {
        Kind = ChartKind.Line,
        Categories = ["2020"],
        Series = [.. roles.Select(r => new ChartSeries("x", [Figure.Of(1)], r))],
        Unit = "x",
        Alternative = "x",
    };
}
