using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Which colour of the theme a thing of a chart takes.</summary>
internal static class ChartColors
{
    private const double ReadableContrast = 4.5;

    /// <summary>Parts of a whole, in order; they begin again after the last.</summary>
    public static ImmutableArray<string> Parts(Theme theme) =>
        [theme.Accent, theme.Blue, theme.Previous, theme.Secondary, theme.Orange, theme.Ink];

    /// <summary>A part of a stack: neighbours differ in lightness, so that they are told apart in grey print too.</summary>
    public static string Stacked(int part, Theme theme)
    {
        ImmutableArray<string> colors = [theme.Accent, theme.Previous, theme.Blue, theme.Earlier, theme.Secondary, Lighter(theme.Accent, 0.45)];
        return colors[part % colors.Length];
    }

    /// <summary>White or the theme's ink, whichever is readable on the colour.</summary>
    public static string On(string color, Theme theme) => ContrastToWhite(color) >= ReadableContrast ? "#FFFFFF" : theme.Ink;

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
    public static string Readable(string color, Theme theme) => ContrastToWhite(color) >= ReadableContrast ? color : theme.Ink;

    /// <summary>A colour mixed with white.</summary>
    /// <param name="color">The colour as <c>#RRGGBB</c>.</param>
    /// <param name="share">Share of the colour, 0–1.</param>
    public static string Lighter(string color, double share)
    {
        var parts = Components(color).Select(c => (int)Math.Round(255 - (255 - c) * share)).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"#{parts[0]:X2}{parts[1]:X2}{parts[2]:X2}");
    }

    /// <summary>Things of equal rank, in order: colours that a thin line can be seen in.</summary>
    private static ImmutableArray<string> Things(ChartModel chart, Theme theme) =>
        chart.Series.Any(s => s.Role == SeriesRole.Assessed)
            ? [theme.Blue, theme.Note, theme.Orange, theme.Ink]
            : [theme.Accent, theme.Blue, theme.Note, theme.Orange, theme.Ink];

    private static double ContrastToWhite(string color)
    {
        var linear = Components(color).Select(c => c / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05);
    }

    private static int[] Components(string color) =>
        [Component(color, 1), Component(color, 3), Component(color, 5)];

    private static int Component(string color, int start) => int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
