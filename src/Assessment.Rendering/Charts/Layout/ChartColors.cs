using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Which colour of the theme a thing of a chart takes.</summary>
internal static class ChartColors
{
    /// <summary>Parts of a whole, in order; they begin again after the last.</summary>
    public static ImmutableArray<string> Parts(Theme theme) =>
        [theme.Accent, theme.Blue, theme.Previous, theme.Secondary, theme.FourthLine, theme.Ink];

    /// <summary>A part of a stack: neighbours differ in lightness, so that they are told apart in grey print too.</summary>
    public static string Stacked(int part, Theme theme) => theme.StackColours[part % theme.StackColours.Length];

    /// <summary>A series, by its role and, among parts, by its index.</summary>
    public static string Series(ChartModel chart, int series, Theme theme) => chart.Series[series].Role switch
    {
        SeriesRole.Assessed or SeriesRole.Forecast => theme.Accent,
        SeriesRole.Previous => theme.Previous,
        SeriesRole.Earlier => theme.Earlier,
        _ => Things(chart, theme)[chart.Series.Take(series).Count(s => s.Role == SeriesRole.Part) % Things(chart, theme).Length],
    };

    /// <summary>A column, by the distance of its year to the highlighted one.</summary>
    public static string Column(ChartModel chart, int category, Theme theme) => (chart.HighlightedCategory - category) switch
    {
        null or <= 0 => theme.Accent,
        1 => theme.Previous,
        _ => theme.Earlier,
    };

    /// <summary>True when a figure is to be drawn as a forecast.</summary>
    public static bool IsForecast(ChartSeries series, Figure figure) =>
        series.Role == SeriesRole.Forecast || figure.Notes.HasFlag(FigureNotes.Forecast);

    /// <summary>The colour itself when text in it is readable on white, else the theme's ink.</summary>
    public static string Readable(string color, Theme theme) =>
        new TextPair(null, color, null, TextPair.Paper).Contrast >= TextPair.Required ? color : theme.Ink;

    // Things of equal rank, in order: colours that a thin line can be seen in, each of another lightness.
    private static ImmutableArray<string> Things(ChartModel chart, Theme theme) =>
        chart.Series.Any(s => s.Role == SeriesRole.Assessed)
            ? [theme.SecondLine, theme.Ink, theme.FourthLine, theme.Note]
            : [theme.Accent, theme.SecondLine, theme.Ink, theme.FourthLine, theme.Note];
}
