using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Language;
using Assessment.Rendering.Charts.Marks;
using Assessment.Tables;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>A ring of two or three parts with labels outside: share, name and value; the first part is emphasised.</summary>
internal static class DonutLayout
{
    private const double Hole = 0.62;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var gap = ChartType.Of(theme).EndGap;
        var radius = Math.Max(20, Math.Min(height / 2 - 4, width * 0.24));
        var side = width / 2 - radius - gap;
        var (x, y) = (width / 2, height / 2);
        var figures = chart.Series[0].Values;
        var whole = figures.Sum(f => Math.Max(0, (double)(f.Number ?? 0)));
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var slices = figures.Select((f, i) => new RingSlice(whole == 0 ? 0 : Math.Max(0, (double)(f.Number ?? 0)) / whole, Color(i, theme))).ToArray();
        marks.Add(new RingMark(x, y, radius, Hole, whole == 0 ? [new RingSlice(1, theme.Hairline)] : [.. slices.Where(s => s.Share > 0)]));

        var angle = 0.0;
        var blocks = new List<(bool Right, double Y, ImmutableArray<LabelMark> Lines)>();
        for (var i = 0; i < figures.Length; i++)
        {
            var middle = (angle + slices[i].Share / 2) * 2 * Math.PI;
            angle += slices[i].Share;
            var right = whole == 0 ? i % 2 == 0 : Math.Sin(middle) >= 0;
            blocks.Add((right, y - Math.Cos(middle) * radius * 0.8, Block(chart, theme, i, whole, side)));
        }
        foreach (var onRight in new[] { true, false })
        {
            var here = blocks.Where(b => b.Right == onRight).ToArray();
            while (here.Length > 0)
            {
                var heights = here.Select(b => BlockHeight(b.Lines) + gap).ToArray();
                if (LabelSpread.Spread([.. here.Select((b, n) => b.Y - heights[n] / 2)], heights, 0, height + gap) is not { } edges)
                {
                    here = here[..^1];
                    continue;
                }
                for (var n = 0; n < here.Length; n++)
                    marks.AddRange(here[n].Lines.Select(line => Moved(line, onRight ? x + radius + gap : x - radius - gap, edges[n], onRight)));
                break;
            }
        }
        return marks.ToImmutable();
    }

    private static ImmutableArray<LabelMark> Block(ChartModel chart, Theme theme, int part, double whole, double side)
    {
        var figure = chart.Series[0].Values[part];
        var lines = ImmutableArray.CreateBuilder<LabelMark>();
        var top = 0.0;
        void Add(string text, TextStyle style)
        {
            lines.Add(LabelMark.At(text, 0, top + style.Size * 0.8, style));
            top += style.LineHeight;
        }

        var percent = chart.Unit == "%";
        ImmutableArray<decimal>? shares = percent || whole == 0 ? null : SharesOf(chart);
        var headline = figure.Number is not { } number ? ChartWords.Missing
            : shares is null || number < 0 ? ChartWords.Value(number, chart)
            : PolishNumber.Percent(shares.Value[part]);
        var wanted = new TextStyle(part == 0 ? ChartType.Of(theme).FirstShare : ChartType.Of(theme).Share, true, ChartColors.Readable(Color(part, theme), theme));
        var (head, style) = TextWrapping.Fit(headline, wanted, side, 1);
        Add(head[0], style);
        var (name, nameStyle) = TextWrapping.Fit(chart.Categories[part], new(ChartType.Of(theme).Name, part == 0, theme.Ink), side, 3);
        foreach (var line in name) Add(line, nameStyle);
        if (shares is not null && figure.Number is >= 0 and { } shown)
        {
            var (amount, amountStyle) = TextWrapping.Fit(ChartWords.ValueWithUnit(shown, chart), new(ChartType.Of(theme).Name, false, theme.Secondary), side, 1);
            Add(amount[0], amountStyle);
        }
        return lines.ToImmutable();
    }

    // Largest remainder, so that the printed shares add up to 100; figures too large to add as decimals are scaled down first.
    private static ImmutableArray<decimal> SharesOf(ChartModel chart)
    {
        var parts = chart.Series[0].Values.Select(f => Math.Max(0, f.Number ?? 0)).ToArray();
        return Shares.OfWhole(parts.Max() > 1e20m ? [.. parts.Select(p => p / 1e12m)] : parts);
    }

    private static LabelMark Moved(LabelMark line, double edge, double top, bool right) =>
        line with { Box = line.Box with { X = right ? edge : edge - line.Box.Width, Y = top + line.Box.Y } };

    private static double BlockHeight(ImmutableArray<LabelMark> lines) => lines[^1].Box.Bottom;

    private static string Color(int part, Theme theme)
    {
        var colors = ChartColors.Parts(theme);
        return colors[part % colors.Length];
    }
}
