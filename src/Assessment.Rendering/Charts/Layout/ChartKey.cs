using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>The key above a chart, in rows; a name that is wider than a row is shortened.</summary>
internal static class ChartKey
{
    private const double Swatch = 10;

    /// <summary>The marks of the key and the height it takes with the gap below it.</summary>
    /// <param name="items">Colour and name of each thing.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="width">Width of a row.</param>
    /// <param name="most">Greatest height; rows that do not fit are left out.</param>
    public static (ImmutableArray<Mark> Marks, double Height) Of(
        IReadOnlyList<(string Color, string Name)> items, Theme theme, double width, double most)
    {
        var type = ChartType.Of(theme);
        var style = new TextStyle(type.Key, false, theme.Secondary);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var (x, row) = (0.0, 0);
        foreach (var (color, name) in items)
        {
            var text = TextWrapping.Shortened(name, style, Math.Max(0, width - Swatch - 5));
            var needed = Swatch + 5 + ChartFonts.Instance.Width(text, style);
            if (x > 0 && x + needed > width) (x, row) = (0, row + 1);
            if (needed > width || (row + 1) * type.KeyRow + type.HeadGap > most) break;
            var baseline = row * type.KeyRow + style.Size * 0.96;
            marks.Add(new SwatchMark(new(x, baseline - Swatch + 0.5, Swatch, Swatch), color));
            if (text.Length > 0) marks.Add(LabelMark.At(text, x + Swatch + 5, baseline, style));
            x += needed + type.ItemGap;
        }
        return (marks.ToImmutable(), marks.Count == 0 ? 0 : (row + 1) * type.KeyRow + type.HeadGap);
    }
}
