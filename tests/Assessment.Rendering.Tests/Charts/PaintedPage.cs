using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Assessment.Rendering.Tests.Charts;

/// <summary>A page that holds charts and nothing else.</summary>
internal static class PaintedPage
{
    /// <summary>A document with a 960 × 540 pt page per chart, each painted into the box.</summary>
    public static byte[] Of(XRect box, params ReadOnlySpan<ChartModel> charts)
    {
        PdfSharp.PdfSharpLicense.SetAgplLicense();
        using var document = new PdfDocument();
        foreach (var chart in charts)
        {
            var page = document.AddPage();
            (page.Width, page.Height) = (XUnit.FromPoint(960), XUnit.FromPoint(540));
            using var canvas = XGraphics.FromPdfPage(page);
            ChartPainter.Paint(canvas, chart, Theme.Default, box);
        }
        using var stream = new MemoryStream();
        document.Save(stream);
        return stream.ToArray();
    }
}
