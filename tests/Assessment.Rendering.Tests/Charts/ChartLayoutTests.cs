using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Rendering.Charts.Layout;
using Assessment.Rendering.Charts.Marks;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rendering.Tests.Charts;

public sealed class ChartLayoutTests
{
    private const int Tries = 250;

    private static readonly TypeScale LargestType = new(40, 24, 24, 20, 60, 16);

    // The default on slides and on A4, and the largest type and the widest grid that a theme may have.
    private static readonly Theme[] Themes =
    [
        Theme.Default,
        Theme.Default with { Format = PageFormat.A4 },
        Theme.Default with { SlideType = LargestType, SlideSpacing = new(6, 96) },
    ];

    private static readonly Lazy<List<(IReadOnlyList<Mark> Marks, ChartModel Chart, Box Box)>> Drawn = new(Layouts);

    [Fact]
    public void Nothing_stands_outside_the_box_whatever_the_data() => ForAll((marks, chart, box) =>
    {
        foreach (var mark in marks)
        {
            var extent = mark switch
            {
                BarMark bar => bar.Box,
                SwatchMark swatch => swatch.Box,
                LabelMark label => label.Box,
                RuleMark rule => Box.Between(rule.X1, rule.Y1, rule.X2, rule.Y2),
                DotMark dot => new Box(dot.X - dot.Radius, dot.Y - dot.Radius, 2 * dot.Radius, 2 * dot.Radius),
                RingMark ring => new Box(ring.X - ring.Outer, ring.Y - ring.Outer, 2 * ring.Outer, 2 * ring.Outer),
                _ => throw new InvalidOperationException($"{mark}"),
            };
            Assert.True(box.Contains(extent), $"{mark} is outside {box} in {chart.Kind}");
        }
    });

    [Fact]
    public void Labels_never_overlap() => ForAll((marks, chart, _) =>
    {
        var labels = marks.OfType<LabelMark>().ToArray();
        for (var i = 0; i < labels.Length; i++)
            for (var j = i + 1; j < labels.Length; j++)
                Assert.False(labels[i].Box.Overlaps(labels[j].Box), $"{labels[i]} overlaps {labels[j]} in {chart.Kind}");
    });

    [Fact]
    public void No_text_is_smaller_than_eleven_points() => ForAll((marks, _, _) =>
        Assert.All(marks.OfType<LabelMark>(), label => Assert.True(label.Style.Size >= 11, $"{label}")));

    [Fact]
    public void Bars_are_as_long_as_their_values_say() => ForAll((marks, chart, _) =>
    {
        var bars = marks.OfType<BarMark>().ToArray();
        if (bars.Length == 0 || chart.Kind == ChartKind.ShareBars) return;
        double Length(BarMark bar) => chart.Kind is ChartKind.GroupedBars or ChartKind.Pyramid ? bar.Box.Width : bar.Box.Height;
        double Value(BarMark bar) => Math.Abs((double)chart.Series[bar.Series].Values[bar.Category].Number!.Value);
        var longest = bars.MaxBy(Value)!;
        Assert.All(bars, bar => Assert.Equal(Length(longest) * Value(bar) / Value(longest), Length(bar), 0.5));
    });

    [Fact]
    public void A_missing_figure_draws_no_bar_and_a_number_draws_one() => ForAll((marks, chart, _) =>
    {
        if (chart.Kind is not (ChartKind.ClusteredColumns or ChartKind.GroupedBars or ChartKind.StackedColumns)) return;
        var drawn = marks.OfType<BarMark>().Select(b => (b.Series, b.Category)).ToHashSet();
        for (var s = 0; s < chart.Series.Length; s++)
            for (var c = 0; c < chart.Categories.Length; c++)
                Assert.Equal(chart.Series[s].Values[c].Number is { } n && n != 0, drawn.Contains((s, c)));
    });

    [Fact]
    public void A_missing_year_of_columns_says_so_at_the_baseline()
    {
        var chart = SampleCharts.Columns with { Series = [SampleCharts.Series("Rodziny", "426 - 439")] };
        var marks = ChartLayout.Of(chart, Theme.Default, 600, 340);
        var sign = Assert.Single(marks.OfType<LabelMark>(), l => l.Text == "b.d.");
        var baseline = Assert.Single(marks.OfType<RuleMark>()).Y1;
        Assert.InRange(baseline - sign.Baseline, 0, 10);
        Assert.Equal(2, marks.OfType<BarMark>().Count());
    }

    [Fact]
    public void A_missing_year_is_a_gap_in_the_line()
    {
        var chart = SampleCharts.Line with { Series = [SampleCharts.Series("Bezrobotni", "230 196 352 - 289 278 253")] };
        var marks = ChartLayout.Of(chart, Theme.Default, 800, 340);
        Assert.Equal(6, marks.OfType<DotMark>().Count());
        Assert.Equal(4, marks.OfType<RuleMark>().Count(r => r.Thickness > 2));
    }

    [Fact]
    public void Panels_share_one_scale()
    {
        var bars = ChartLayout.Of(SampleCharts.Columns, Theme.Default, 640, 340).OfType<BarMark>().ToArray();
        Assert.Equal(439.0 / 1001, bars[2].Box.Height / bars[5].Box.Height, 1e-9);
        Assert.Equal(bars[2].Box.Bottom, bars[5].Box.Bottom, 1e-9);
    }

    [Fact]
    public void The_highlighted_year_has_the_accent_and_a_larger_bold_value()
    {
        var marks = ChartLayout.Of(SampleCharts.Columns, Theme.Default, 640, 340);
        Assert.All(marks.OfType<BarMark>(), b => Assert.Equal(b.Category == 2, b.Color == Theme.Default.Accent));
        Assert.Equal(new TextStyle(18, true, Theme.Default.Ink), Label(marks, "439").Style);
        Assert.Equal(new TextStyle(14, false, Theme.Default.Ink), Label(marks, "401").Style);
    }

    [Fact]
    public void Values_are_printed_the_Polish_way()
    {
        var marks = ChartLayout.Of(
            SampleCharts.Columns with { Unit = "zł", Decimals = 2, Series = [SampleCharts.Series("Wydatki", "1024161.74 -0.5 0")] }, Theme.Default, 640, 340);
        Assert.Contains("1\u00A0024\u00A0161,74", marks.OfType<LabelMark>().Select(l => l.Text));
        Assert.Contains("\u22120,50", marks.OfType<LabelMark>().Select(l => l.Text));
        Assert.Contains("0,00", marks.OfType<LabelMark>().Select(l => l.Text));
    }

    [Fact]
    public void The_unit_is_printed_once_and_not_where_the_title_says_it()
    {
        string[] Texts(string unit) => [.. ChartLayout.Of(SampleCharts.Columns with { Unit = unit }, Theme.Default, 640, 340).OfType<LabelMark>().Select(l => l.Text)];
        Assert.Single(Texts("zł"), t => t.Contains("zł", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts("rodziny"), t => t.Contains("(rodziny)", StringComparison.Ordinal));
    }

    [Fact]
    public void All_zero_data_have_a_baseline_and_zeros_and_no_bar()
    {
        var marks = ChartLayout.Of(SampleCharts.Columns with { Series = [SampleCharts.Series("Rodziny", "0 0 0")] }, Theme.Default, 640, 340);
        Assert.Empty(marks.OfType<BarMark>());
        Assert.Equal(3, marks.OfType<LabelMark>().Count(l => l.Text == "0"));
    }

    [Fact]
    public void A_donut_of_counts_prints_shares_that_add_up_and_the_counts()
    {
        var texts = ChartLayout.Of(SampleCharts.Donut, Theme.Default, 640, 340).OfType<LabelMark>().Select(l => l.Text).ToArray();
        Assert.Equal(["52,27%", "Kobiety", "184\u00A0osób", "47,73%", "Mężczyźni", "168\u00A0osób"], texts);
    }

    [Fact]
    public void A_forecast_is_dashed_in_a_line_and_hatched_in_columns()
    {
        var line = SampleCharts.Line with { Series = [SampleCharts.Series("Prognoza", "230 196 352 336 289 278 253", SeriesRole.Forecast)] };
        var dashes = ChartLayout.Of(line, Theme.Default, 640, 340).OfType<RuleMark>().Where(r => r.Dashed).ToArray();
        Assert.Equal(6, dashes.Length);
        Assert.All(dashes, d => Assert.Equal(TextPair.Lighter(Theme.Default.Accent, 0.7), d.Color));
        var columns = SampleCharts.Columns with { Series = [SampleCharts.Series("Prognoza", "230 196 352", SeriesRole.Forecast)] };
        Assert.All(ChartLayout.Of(columns, Theme.Default, 640, 340).OfType<BarMark>(), b => Assert.True(b.Forecast));
    }

    [Theory]
    [InlineData(ChartKind.Donut)]
    [InlineData(ChartKind.ClusteredColumns)]
    [InlineData(ChartKind.GroupedBars)]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.StackedColumns)]
    [InlineData(ChartKind.ShareBars)]
    [InlineData(ChartKind.Slope)]
    [InlineData(ChartKind.Dumbbell)]
    [InlineData(ChartKind.Pyramid)]
    public void A_single_value_without_any_name_is_drawn(ChartKind kind)
    {
        var chart = SampleCharts.Columns with { Kind = kind, Categories = [""], HighlightedCategory = 0, Series = [SampleCharts.Series("", "439")] };
        Assert.Contains(ChartLayout.Of(chart, Theme.Default, 640, 340).OfType<LabelMark>(), l => l.Text is "439" or "100,00%" or "100,0%");
    }

    [Fact]
    public void Every_assessed_value_is_labelled_with_twenty_categories()
    {
        var chart = SampleCharts.Bars with
        {
            Categories = [.. Enumerable.Range(1, 20).Select(i => $"Powód {i}")],
            Series =
            [
                new("2019", [.. Enumerable.Range(0, 20).Select(i => Figures.Figure.Of(300 - i * 7))], SeriesRole.Previous),
                new("2020", [.. Enumerable.Range(0, 20).Select(i => Figures.Figure.Of(1000 - i * 40))], SeriesRole.Assessed),
            ],
        };
        var texts = ChartLayout.Of(chart, Theme.Default, 860, 350).OfType<LabelMark>().Select(l => l.Text).ToArray();
        Assert.All(chart.Categories, name => Assert.Contains(name, texts));
        Assert.All(Enumerable.Range(1, 19), i => Assert.Contains($"{1000 - i * 40}", texts));
    }

    [Fact]
    public void Shares_of_a_bar_fill_its_length_and_add_up() => ForAll((marks, chart, _) =>
    {
        if (chart.Kind != ChartKind.ShareBars) return;
        var rows = marks.OfType<BarMark>().GroupBy(b => b.Category).ToArray();
        Assert.All(rows, row => Assert.Equal(rows[0].Sum(b => b.Box.Width), row.Sum(b => b.Box.Width), 0.01));
        Assert.All(rows, row => Assert.All(chart.Series, s => Assert.True(s.Values[row.Key].Number is >= 0)));
    });

    [Fact]
    public void The_parts_of_a_column_stand_on_each_other_and_their_total_above()
    {
        var marks = ChartLayout.Of(SampleCharts.Stack, Theme.Default, 640, 340);
        var last = marks.OfType<BarMark>().Where(b => b.Category == 2).ToArray();
        Assert.Equal(last[0].Box.Y, last[1].Box.Bottom, 1e-9);
        Assert.True(Label(marks, "352").Box.Bottom <= last[1].Box.Y);
    }

    [Fact]
    public void A_column_with_a_missing_part_has_no_total()
    {
        var chart = SampleCharts.Stack with { Series = [SampleCharts.Series("Kobiety", "120 101 184"), SampleCharts.Series("Mężczyźni", "110 - 168")] };
        var texts = ChartLayout.Of(chart, Theme.Default, 640, 340).OfType<LabelMark>().Select(l => l.Text).ToArray();
        Assert.Equal(["230", "b.d.", "352"], texts.Intersect(["230", "b.d.", "352"]));
        Assert.Single(texts, "101");
    }

    [Fact]
    public void A_pyramid_is_mirrored_on_one_scale_with_the_youngest_at_the_bottom()
    {
        var bars = ChartLayout.Of(SampleCharts.Pyramid, Theme.Default, 640, 340).OfType<BarMark>().ToArray();
        var (left, right) = (bars.Where(b => b.Series == 0).ToArray(), bars.Where(b => b.Series == 1).ToArray());
        Assert.Single(left.Select(b => Math.Round(b.Box.Right, 6)).Distinct());
        Assert.Single(right.Select(b => Math.Round(b.Box.X, 6)).Distinct());
        Assert.Equal(960.0 / 1241, left[9].Box.Width / right[14].Box.Width, 1e-9);
        Assert.True(left[0].Box.Y > left[14].Box.Y);
    }

    [Fact]
    public void A_thing_without_its_first_year_has_one_point_in_a_dumbbell()
    {
        var marks = ChartLayout.Of(SampleCharts.Dumbbell, Theme.Default, 640, 340);
        Assert.Equal(13, marks.OfType<DotMark>().Count());
        Assert.Equal(6, marks.OfType<RuleMark>().Count(r => r.Thickness > 2));
    }

    [Fact]
    public void No_value_of_a_dumbbell_is_struck_through_by_its_line() => ForAll((marks, chart, _) =>
    {
        if (chart.Kind != ChartKind.Dumbbell) return;
        var lines = marks.OfType<RuleMark>().Where(r => r.Thickness > 2).Select(r => Box.Between(r.X1, r.Y1 - 1, r.X2, r.Y2 + 1)).ToArray();
        Assert.All(marks.OfType<LabelMark>(), label => Assert.DoesNotContain(lines, line => label.Ink.Overlaps(line)));
    });

    [Fact]
    public void A_thing_without_one_of_its_years_has_no_slope()
    {
        var marks = ChartLayout.Of(SampleCharts.Slope, Theme.Default, 640, 340);
        Assert.Equal(3, marks.OfType<RuleMark>().Count(r => r.Thickness >= 2));
        Assert.Single(marks.OfType<LabelMark>(), l => l.Text == "b.d.");
    }

    [Theory]
    [InlineData(Favourable.Less, true)]
    [InlineData(Favourable.More, false)]
    public void The_unit_s_dot_says_whether_it_is_better_than_the_first_reference(Favourable favourable, bool better)
    {
        var chart = SampleCharts.Strip with { Strips = [new("", 1, favourable), new("", 1), new("", 0)] };
        var dots = ChartLayout.Of(chart, Theme.Default, 640, 340).OfType<DotMark>().Select(d => d.Color).ToArray();
        Assert.Equal(better, dots.Contains(Theme.Default.Blue));
        Assert.Equal(!better, dots.Contains(Theme.Default.Orange));
        Assert.Equal(2, dots.Count(c => c == Theme.Default.Accent));
    }

    [Fact]
    public void The_unit_s_dot_is_outlined_grey_when_it_equals_the_first_reference_and_white_when_that_is_missing()
    {
        ChartModel Against(Figure reference) => SampleCharts.Strip with
        {
            Categories = ["a"],
            Strips = [new("", 0, Favourable.Less)],
            Series = [new("gmina", [Figure.Of(5)], SeriesRole.Assessed), new("powiat", [reference], SeriesRole.Reference)],
        };
        string[] Dots(Figure reference) => [.. ChartLayout.Of(Against(reference), Theme.Default, 640, 120).OfType<DotMark>().Select(d => d.Color).TakeLast(2)];
        Assert.Equal([Theme.Default.Ink, Theme.Default.Previous], Dots(Figure.Of(5)));
        Assert.Equal([Theme.Default.Ink, "#FFFFFF"], Dots(Figure.None(MissingReason.NotInSource)));
    }

    private static LabelMark Label(IEnumerable<Mark> marks, string text) => Assert.Single(marks.OfType<LabelMark>(), l => l.Text == text);

    private static void ForAll(Action<IReadOnlyList<Mark>, ChartModel, Box> holds) => Assert.All(Drawn.Value, d => holds(d.Marks, d.Chart, d.Box));

    // Laid out once for all properties.
    private static List<(IReadOnlyList<Mark> Marks, ChartModel Chart, Box Box)> Layouts()
    {
        var drawn = new List<(IReadOnlyList<Mark>, ChartModel, Box)>();
        Prop.ForAll(RandomCharts.InBoxes, sample => drawn.Add(
            (ChartLayout.Of(sample.Chart, Themes[drawn.Count % Themes.Length], sample.Width, sample.Height), sample.Chart, new Box(0, 0, sample.Width, sample.Height))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Tries).WithReplay(20200430, 7));
        return drawn;
    }
}
