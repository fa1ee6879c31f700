using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The sample's deck as a reader of the PDF finds it.</summary>
public sealed class DeckTextTests
{
    [Fact]
    public void The_deck_prints_the_figures_of_the_real_deck()
    {
        using var sample = new SampleCase();
        var run = InProcess.Run(Pipeline.Real, "generate", sample.Path);
        Assert.True(run.ExitCode == ExitCode.Done, run.Error + run.Out);

        using var deck = PdfDocument.Open(sample.Pdf);
        var text = Squeezed(string.Concat(deck.GetPages().Select(p => p.Text)));

        foreach (var printed in (string[])
            ["23 408", "426", "401", "439", "+9,5%", "968", "952", "1 001", "36 422 441,34", "33 845 253,72", "7 385", "105", "Streszczenie dla radnych"])
            Assert.Contains(Squeezed(printed), text, StringComparison.OrdinalIgnoreCase);
    }

    private static string Squeezed(string text) => Regex.Replace(text, @"\s", "");
}
