using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Columns of parts on top of each other: the total above, values inside where they fit, names beside the last column.</summary>
internal static class StackLayout
{
    private const double WidestPitch = 120;
    private const double ColumnShare = 0.72;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var type = ChartType.Of(theme);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var numbers = chart.Series.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>().ToArray();
        var unit = ChartWords.UnitBeside("", chart);
        var unitStyle = new TextStyle(type.Small, false, theme.Secondary);
        if (unit is not null) marks.Add(LabelMark.At(TextWrapping.Shortened(unit, unitStyle, width), 0, unitStyle.Size * 0.8, unitStyle));

        var blocks = chart.Series.Select((s, i) => EndLabels.Block(chart, theme, i, ChartColors.Stacked(i, theme), width * 0.3)).ToArray();
        var room = width - blocks.SelectMany(b => b).Max(l => l.Box.Width) - type.EndGap;
        var pitch = Math.Min(WidestPitch, room / (chart.Categories.Length - 1 + ColumnShare));
        var column = pitch * ColumnShare;
        var right = (chart.Categories.Length - 1) * pitch + column;
        var below = numbers.Any(n => n < 0) ? type.Highlighted + type.LabelGap : 0;
        var named = chart.Categories.Length == 1 ? column : pitch;
        var bottom = height - CategoryAxis.Height(chart, theme, named) - below;
        var top = (unit is null ? 0 : type.KeyRow) + type.Highlighted + type.LabelGap;
        var scale = new ValueScale(Enumerable.Range(0, chart.Categories.Length).SelectMany(c => new[] { Sum(chart, c, n => n > 0), Sum(chart, c, n => n < 0) }), bottom, top);
        double Left(int category) => category * pitch;

        var bars = new List<BarMark>();
        var targets = new double[chart.Series.Length];
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var (above, under) = (0m, 0m);
            for (var i = 0; i < chart.Series.Length; i++)
            {
                var figure = chart.Series[i].Values[category];
                var number = figure.Number ?? 0;
                var from = number < 0 ? under : above;
                var to = from + number;
                if (number < 0) under = to; else above = to;
                targets[i] = (scale[from] + scale[to]) / 2;
                if (number == 0) continue;
                bars.Add(new(Box.Between(Left(category), scale[from], Left(category) + column, scale[to]),
                    ChartColors.Stacked(i, theme), i, category, ChartColors.IsForecast(chart.Series[i], figure)));
            }
        }
        marks.AddRange(bars);
        marks.AddRange(bars.Where(b => b.Box.Bottom < scale[0] - 1).Select(b => new RuleMark(b.Box.X, b.Box.Bottom, b.Box.Right, b.Box.Bottom, "#FFFFFF", 1.5)));
        marks.Add(new RuleMark(0, scale[0], right, scale[0], theme.Ink, 1));

        var bounds = new Box(0, 0, right + type.EndGap - 4, height);
        var totals = Enumerable.Range(0, chart.Categories.Length).Select(c => Total(chart, theme, c, Left(c) + column / 2, scale, bounds)).ToArray();
        marks.AddRange(LabelPlacement.Place(totals, [.. bars.Select(b => b.Box), .. marks.OfType<LabelMark>().Select(l => l.Box)], bounds));
        marks.AddRange(bars.Where(b => b.Category < chart.Categories.Length - 1).Select(b => Inside(chart, theme, b)).OfType<LabelMark>());
        marks.AddRange(CategoryAxis.Labels(chart, theme, c => Left(c) + column / 2, named, bottom + below, bounds));
        marks.AddRange(EndLabels.Place(
            [.. blocks.Select((lines, i) => new EndLabel(lines, targets[i], chart.Series[i].Values[^1].HasNumber ? right + 2 : null, ChartColors.Stacked(i, theme)))],
            right + type.EndGap, 0, height));
        return marks.ToImmutable();
    }

    private static decimal Sum(ChartModel chart, int category, Func<decimal, bool> counts) =>
        chart.Series.Sum(s => s.Values[category].Number is { } number && counts(number) ? number : 0);

    // A year with a missing part has no total: the sum of the others would be taken for it.
    private static LabelRequest Total(ChartModel chart, Theme theme, int category, double centre, ValueScale scale, Box bounds)
    {
        var type = ChartType.Of(theme);
        var edge = scale[Sum(chart, category, n => n > 0)] - type.LabelGap;
        if (chart.Series.Any(s => !s.Values[category].HasNumber))
            return new(2, [LabelMark.Centred(ChartWords.Missing, centre, edge, new(type.Small, false, theme.Secondary)).Within(bounds)]);
        var highlighted = category == chart.HighlightedCategory;
        var text = ChartWords.Value(Sum(chart, category, _ => true), chart);
        var largest = highlighted ? type.Highlighted : type.Name;
        return new(highlighted ? 0 : 1, [.. new[] { largest, type.Name, type.Key, TextStyle.Smallest }.Where(s => s <= largest).Distinct()
            .Select(s => LabelMark.Centred(text, centre, edge, new(s, true, theme.Ink)).Within(bounds))]);
    }

    private static LabelMark? Inside(ChartModel chart, Theme theme, BarMark bar)
    {
        var color = bar.Forecast ? theme.Ink : theme.LabelOn(bar.Color);
        var text = ChartWords.Value(chart.Series[bar.Series].Values[bar.Category].Number ?? 0, chart);
        return new[] { ChartType.Of(theme).Key, TextStyle.Smallest }.Select(size => new TextStyle(size, false, color))
            .Select(style => LabelMark.Centred(text, bar.Box.X + bar.Box.Width / 2, bar.Box.Y + bar.Box.Height / 2 + style.CapHeight / 2, style))
            .FirstOrDefault(label => bar.Box.Contains(label.Box));
    }
}
