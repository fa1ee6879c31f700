using System.Diagnostics;
using System.Globalization;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Rendering.Pdf;
using Assessment.Sources;

namespace Assessment.Benchmarks;

/// <summary>The time of a document, divided into layout, drawing and writing: the first of a process, the second, and a later one.</summary>
/// <remarks>The goal is a second document under 150 ms on two cores. Run it in a process of its own: <c>-- shares</c>.</remarks>
internal static class RenderShares
{
    private const int Later = 20;

    /// <summary>Renders the sample again and again in both formats and prints the figures.</summary>
    public static void Print()
    {
        var content = CaseReader.Read(RealCase.Sample, null, CancellationToken.None);
        var deck = DeckComposer.Compose(AssessedCase.Of(content)).Deck;
        Console.WriteLine("document          layout   drawing   writing     total       CPU   allocated");
        foreach (var format in (PageFormat[])[PageFormat.Slides, PageFormat.A4])
        {
            var theme = content.Case.Theme with { Format = format };
            Print($"{format}, first", Measure(deck, theme));
            Print($"{format}, second", Measure(deck, theme));
            var later = Enumerable.Range(0, Later).Select(_ => Measure(deck, theme)).OrderBy(s => s.Total).ToArray();
            Print($"{format}, median", later[Later / 2]);
        }
    }

    private static Shares Measure(Deck deck, Theme theme)
    {
        var (start, processor, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var laidOut = LaidOutDeck.Of(deck, theme, CancellationToken.None);
        var layout = Stopwatch.GetElapsedTime(start);
        using var document = laidOut.Draw(CancellationToken.None);
        var drawing = Stopwatch.GetElapsedTime(start) - layout;
        laidOut.Write(document);
        var writing = Stopwatch.GetElapsedTime(start) - layout - drawing;
        return new(layout.TotalMilliseconds, drawing.TotalMilliseconds, writing.TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6);
    }

    private static void Print(string name, Shares s) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-15}{s.Layout,6:F0} ms {s.Drawing,6:F0} ms {s.Writing,6:F0} ms {s.Total,6:F0} ms {s.Processor,6:F0} ms {s.Megabytes,8:F0} MB"));

    // Milliseconds of each step, of the processor for all of them, and what they allocated.
    private sealed record Shares(double Layout, double Drawing, double Writing, double Processor, double Megabytes)
    {
        public double Total => Layout + Drawing + Writing;
    }
}
