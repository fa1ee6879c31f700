using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts;
using Assessment.Rendering.Charts.Vectors;
using FsCheck;
using FsCheck.Fluent;
using PdfSharp.Drawing;
using UglyToad.PdfPig;

namespace Assessment.Rendering.Tests.Charts;

public sealed class ChartPainterTests
{
    private static readonly XRect Box = new(48, 120, 640, 340);

    private static readonly ChartModel[] Samples = [SampleCharts.Columns, SampleCharts.Bars, SampleCharts.Line, SampleCharts.Donut];

    [Fact]
    public void Every_shape_and_text_is_painted_inside_the_box() =>
        Prop.ForAll(RandomCharts.InBoxes, sample =>
        {
            foreach (var vector in ChartPainter.Vectors(sample.Chart, Theme.Default, sample.Width, sample.Height))
            {
                var points = vector switch
                {
                    PathVector path => path.Steps.Where(s => s.Kind != PathStepKind.Close).Select(s => (s.X, s.Y)),
                    TextVector text => [(text.X, text.Baseline), (text.X, text.Baseline - text.Size * 0.72)],
                    _ => throw new InvalidOperationException($"{vector}"),
                };
                Assert.All(points, p =>
                {
                    Assert.InRange(p.X, -0.6, sample.Width + 0.6);
                    Assert.InRange(p.Y, -0.6, sample.Height + 0.6);
                });
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20200430, 7));

    [Fact]
    public void The_same_chart_is_the_same_every_time_also_in_parallel()
    {
        foreach (var chart in Samples)
        {
            var first = Print(chart);
            Assert.All(ParallelEnumerable.Range(0, 16).Select(_ => Print(chart)).ToArray(), again => Assert.Equal(first, again));
        }
    }

    [Fact]
    public void The_page_holds_the_labels_as_text()
    {
        using var document = PdfDocument.Open(PaintedPage.Of(Box, Samples));
        var texts = Enumerable.Range(1, 4).Select(n => string.Join(' ', document.GetPage(n).GetWords().Select(w => w.Text))).ToArray();
        Assert.All(["Rodziny", "426", "401", "439", "Osoby", "1 001", "2020"], t => Assert.Contains(t, texts[0], StringComparison.Ordinal));
        Assert.All(["Niepełnosprawność", "120", "opiekuńczo-wychowawczych"], t => Assert.Contains(t, texts[1], StringComparison.Ordinal));
        Assert.All(["Mężczyźni", "253", "352", "400"], t => Assert.Contains(t, texts[2], StringComparison.Ordinal));
        Assert.All(["52,27%", "47,73%", "Kobiety"], t => Assert.Contains(t, texts[3], StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_has_vectors_in_Lato_and_no_picture()
    {
        using var document = PdfDocument.Open(PaintedPage.Of(Box, Samples));
        foreach (var page in document.GetPages())
        {
            Assert.Empty(page.GetImages());
            Assert.All(page.Letters, letter => Assert.Contains("Lato", letter.FontName, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Thousands_are_separated_by_a_no_break_space_on_the_page()
    {
        using var document = PdfDocument.Open(PaintedPage.Of(Box, SampleCharts.Columns));
        Assert.Contains("1\u00A0001", string.Concat(document.GetPage(1).Letters.Select(l => l.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_painted_where_the_layout_measured_it()
    {
        using var document = PdfDocument.Open(PaintedPage.Of(Box, SampleCharts.Columns));
        var page = document.GetPage(1);
        foreach (var text in ChartPainter.Vectors(SampleCharts.Columns, Theme.Default, Box.Width, Box.Height).OfType<TextVector>())
        {
            Assert.Contains(page.Letters, l =>
                Math.Abs(l.StartBaseLine.X - Box.X - text.X) < 0.1 && Math.Abs(540 - l.StartBaseLine.Y - Box.Y - text.Baseline) < 0.1);
        }
    }

    private static string Print(ChartModel chart) => string.Join('\n', ChartPainter.Vectors(chart, Theme.Default, 640, 340).Select(v => v switch
    {
        PathVector path => $"{path.Fill} {path.Stroke} {path.Thickness} {string.Join(' ', path.Steps)}",
        _ => $"{v}",
    }));
}
