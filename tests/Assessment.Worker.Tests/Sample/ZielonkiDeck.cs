using Assessment.Cases;
using Assessment.Composition;
using Assessment.Rendering.Pdf;
using Assessment.Sources;
using Assessment.Worker.Tests.EndToEnd;
using UglyToad.PdfPig;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The sample case read, composed and drawn once for all tests of this folder.</summary>
public sealed class ZielonkiDeck
{
    public ZielonkiDeck()
    {
        Content = CaseReader.Read(SampleCase.Original, null, TestContext.Current.CancellationToken);
        Assessed = AssessedCase.Of(Content);
        Composed = DeckComposer.Compose(Assessed);
        using var pdf = new MemoryStream();
        DeckPdf.Render(Composed.Deck, Content.Case.Theme, pdf, TestContext.Current.CancellationToken);
        Pdf = pdf.ToArray();
        using var document = PdfDocument.Open(Pdf);
        Text = Flat(string.Join(' ', document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text)))));
    }

    public CaseContent Content { get; }

    public AssessedCase Assessed { get; }

    public ComposedDeck Composed { get; }

    public byte[] Pdf { get; }

    /// <summary>The words of all pages, one blank apart.</summary>
    public string Text { get; }

    public static string Flat(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
