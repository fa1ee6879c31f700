using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>The key above a chart, in rows; a name that is wider than a row is shortened.</summary>
internal static class ChartKey
{
    private const double Size = 12;
    private const double Swatch = 10;
    private const double Gap = 18;
    private const double RowHeight = 17;
    private const double Below = 9;

    /// <summary>The marks of the key and the height it takes with the gap below it.</summary>
    /// <param name="items">Colour and name of each thing.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="width">Width of a row.</param>
    /// <param name="most">Greatest height; rows that do not fit are left out.</param>
    public static (ImmutableArray<Mark> Marks, double Height) Of(
        IReadOnlyList<(string Color, string Name)> items, Theme theme, double width, double most)
    {
        var style = new TextStyle(Size, false, theme.Secondary);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var (x, row) = (0.0, 0);
        foreach (var (color, name) in items)
        {
            var text = TextWrapping.Shortened(name, style, Math.Max(0, width - Swatch - 5));
            var needed = Swatch + 5 + ChartFonts.Instance.Width(text, style);
            if (x > 0 && x + needed > width) (x, row) = (0, row + 1);
            if (needed > width || (row + 1) * RowHeight + Below > most) break;
            var baseline = row * RowHeight + 11.5;
            marks.Add(new SwatchMark(new(x, baseline - Swatch + 0.5, Swatch, Swatch), color));
            if (text.Length > 0) marks.Add(LabelMark.At(text, x + Swatch + 5, baseline, style));
            x += needed + Gap;
        }
        return (marks.ToImmutable(), marks.Count == 0 ? 0 : (row + 1) * RowHeight + Below);
    }
}
