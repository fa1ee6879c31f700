using Assessment.Decks;
using Assessment.Rendering.Pdf;
using Assessment.Rendering.Tests.Pdf;

namespace Assessment.Rendering.Tests;

public class RendererStartTests
{
    [Fact]
    public void A_start_beside_a_drawing_changes_none_of_its_bytes()
    {
        var alone = Draw();
        byte[] beside = [];
        Parallel.Invoke(() => RendererStart.Run(CancellationToken.None), () => beside = Draw());
        Assert.Equal(alone, beside);
    }

    private static byte[] Draw()
    {
        using var output = new MemoryStream();
        DeckPdf.Render(SampleDeck.Whole, Theme.Default, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
