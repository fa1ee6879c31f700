using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Columns of several years: a panel per series, all on the same scale, values above the columns, no value axis.</summary>
internal static class ColumnsLayout
{
    private const double PanelPadding = 8;
    private const double ColumnShare = 0.8;
    private const double LeastPitch = 32;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var type = ChartType.Of(theme);
        var rows = 1;
        while (rows < chart.Series.Length && PanelWidth(chart, type, width, rows) < chart.Categories.Length * LeastPitch && height / (rows + 1) > 110) rows++;
        var perRow = (chart.Series.Length + rows - 1) / rows;
        var rowHeight = (height - (rows - 1) * type.EndGap) / rows;
        var panel = PanelWidth(chart, type, width, rows);
        var titles = chart.Series.Select((s, i) => Title(chart, theme, i, panel)).ToArray();
        var titleHeight = titles.Max(t => t.Lines.Length * t.Style.LineHeight);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var i = 0; i < chart.Series.Length; i++)
        {
            var box = new Box(i % perRow * (panel + Gap(perRow, type, width)), i / perRow * (rowHeight + type.EndGap), panel, rowHeight);
            var (lines, style) = titles[i];
            marks.AddRange(lines.Select((line, n) => LabelMark.At(line, box.X + PanelPadding, box.Y + style.Size * 0.8 + n * style.LineHeight, style)));
            var plot = box with { Y = box.Y + titleHeight + 4, Height = box.Height - titleHeight - 4 };
            var (left, right) = (Math.Max(0, plot.X - Gap(perRow, type, width) / 2 + 1), Math.Min(width, plot.Right + Gap(perRow, type, width) / 2 - 1));
            AddPanel(marks, chart, theme, i, plot, new Box(left, plot.Y, right - left, plot.Height));
        }
        return marks.ToImmutable();
    }

    private static void AddPanel(ImmutableArray<Mark>.Builder marks, ChartModel chart, Theme theme, int series, Box box, Box room)
    {
        var type = ChartType.Of(theme);
        var numbers = chart.Series.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>().ToArray();
        var pitch = (box.Width - 2 * PanelPadding) / (chart.Categories.Length - 1 + ColumnShare);
        pitch = chart.Categories.Length == 1 ? box.Width - 2 * PanelPadding : pitch;
        var column = chart.Categories.Length == 1 ? pitch : pitch * ColumnShare;
        var below = numbers.Any(n => n < 0) ? type.Highlighted + type.LabelGap : 0;
        var bottom = box.Bottom - CategoryAxis.Height(chart, theme, pitch) - below;
        var scale = new ValueScale(numbers, bottom, box.Y + type.Highlighted + type.LabelGap);
        double Left(int category) => box.X + PanelPadding + category * pitch;
        double Centre(int category) => Left(category) + column / 2;

        var values = chart.Series[series].Values;
        var bars = values.Select((figure, i) => (Figure: figure, Category: i))
            .Where(v => v.Figure.Number is { } n && n != 0)
            .Select(v => new BarMark(
                Box.Between(Left(v.Category), scale[0], Left(v.Category) + column, scale[v.Figure.Number!.Value]),
                ChartColors.Column(chart, v.Category, theme), series, v.Category, ChartColors.IsForecast(chart.Series[series], v.Figure)))
            .ToArray();
        marks.AddRange(bars);
        marks.Add(new RuleMark(box.X, scale[0], box.Right, scale[0], theme.Ink, 1));

        var size = CommonSize(chart, pitch, theme);
        var requests = values.Select((figure, i) =>
        {
            var highlighted = i == chart.HighlightedCategory;
            if (figure.Number is not { } number)
                return new LabelRequest(2, [LabelMark.Centred(ChartWords.Sign(figure), Centre(i), scale[0] - type.LabelGap, new(type.Small, false, theme.Secondary))]);
            var places = Sizes(highlighted ? size + type.Highlighted - type.Name : size);
            return new LabelRequest(highlighted ? 0 : 1, [.. places.Select(s =>
            {
                var style = new TextStyle(s, highlighted, theme.Ink);
                var baseline = number >= 0 ? scale[number] - type.LabelGap : scale[number] + type.LabelGap + style.CapHeight;
                return LabelMark.Centred(ChartWords.Value(number, chart), Centre(i), baseline, style).Within(room);
            })]);
        }).ToArray();
        marks.AddRange(LabelPlacement.Place(requests, [.. bars.Select(b => b.Box)], room));
        marks.AddRange(CategoryAxis.Labels(chart, theme, Centre, pitch, bottom + below, room));
    }

    // All ordinary values of a chart share one size: the largest at which each fits its column's pitch.
    private static double CommonSize(ChartModel chart, double pitch, Theme theme) =>
        Sizes(ChartType.Of(theme).Name).FirstOrDefault(
            size => chart.Series.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>()
                .All(n => ChartFonts.Instance.Width(ChartWords.Value(n, chart), new(size, false, theme.Ink)) <= pitch - 3),
            TextStyle.Smallest);

    private static ImmutableArray<double> Sizes(double largest) =>
        [.. Enumerable.Range(0, (int)(largest - TextStyle.Smallest) + 1).Select(i => largest - i)];

    private static (ImmutableArray<string> Lines, TextStyle Style) Title(ChartModel chart, Theme theme, int series, double panel)
    {
        var name = chart.Series[series].Name;
        var unit = series == 0 ? ChartWords.UnitBeside(name, chart) : null;
        return TextWrapping.Fit(unit is null ? name : $"{name} ({unit})", new(ChartType.Of(theme).Name, true, theme.Ink), panel - PanelPadding, 3);
    }

    private static double PanelWidth(ChartModel chart, ChartType type, double width, int rows)
    {
        var perRow = (chart.Series.Length + rows - 1) / rows;
        var widest = chart.Series.Length == 1 ? 96 : 72;
        var wanted = 2 * PanelPadding + (chart.Categories.Length - 1 + ColumnShare) * widest / ColumnShare;
        return Math.Min(wanted, (width - (perRow - 1) * Gap(perRow, type, width)) / perRow);
    }

    private static double Gap(int panels, ChartType type, double width) => Math.Min(panels > 4 ? type.PanelGap / 2 : type.PanelGap, width * 0.4 / panels);
}
