using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Assessment.Decks;
using Assessment.Decks.Charts;

namespace Assessment.Rendering.Charts;

/// <summary>The charts of a deck as pictures: SVG with title and description, and PNG for programs that cannot read it.</summary>
public static class ChartFiles
{
    private const double Width = 640;
    private const double Height = 360;
    private const int LongestName = 40;
    private const string Accented = "ąćęłńóśźż";
    private const string Plain = "acelnoszz";

    /// <summary>Two files per chart, in the order of the deck, drawn as they are asked for; the same deck gives the same bytes.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="theme">Colours.</param>
    /// <returns>Files named by the chart's number in the deck and its chapter; the names are unique.</returns>
    public static IEnumerable<ChartFile> Of(Deck deck, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(deck);
        ArgumentNullException.ThrowIfNull(theme);
        return Files(deck, theme);
    }

    private static IEnumerable<ChartFile> Files(Deck deck, Theme theme)
    {
        var charts = deck.Slides.SelectMany(s => Charts(s.Blocks), (slide, chart) => (Slide: slide, Chart: chart)).ToArray();
        var digits = Math.Max(2, charts.Length.ToString(CultureInfo.InvariantCulture).Length);
        for (var i = 0; i < charts.Length; i++)
        {
            var (slide, chart) = charts[i];
            var name = $"{(i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}-{Ascii(slide.Chapter)}";
            var svg = Encoding.UTF8.GetBytes(ChartSvg.Write(chart, theme, Width, Height, slide.Title));
            yield return new(name + ".svg", ImmutableCollectionsMarshal.AsImmutableArray(svg));
            yield return new(name + ".png", ImmutableCollectionsMarshal.AsImmutableArray(ChartPng.Write(chart, theme, (int)Width, (int)Height)));
        }
    }

    private static IEnumerable<ChartModel> Charts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ChartBlock chart => [chart.Chart],
        ColumnsBlock columns => columns.Columns.SelectMany(c => Charts(c.Blocks)),
        _ => [],
    });

    // Lower-case letters and digits, everything else one hyphen; cut between words.
    private static string Ascii(string text)
    {
        var letters = text.ToLowerInvariant()
            .Select(c => Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Plain[i] : c)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ');
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = "";
        foreach (var word in words)
        {
            var longer = name.Length == 0 ? word : $"{name}-{word}";
            if (longer.Length > LongestName) break;
            name = longer;
        }
        return name.Length > 0 ? name : "wykres";
    }
}
