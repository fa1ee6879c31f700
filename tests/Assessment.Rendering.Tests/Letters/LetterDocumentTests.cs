using Assessment.Letters;
using Assessment.Rendering.Letters;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;

namespace Assessment.Rendering.Tests.Letters;

public class LetterDocumentTests
{
    private static readonly Letter Sample = new("pismo-przewodnie", "Pismo przewodnie",
        [.. Enum.GetValues<LetterStyle>().Select(s => new LetterParagraph(s, $"Zażółć <gęślą> & „{s}”"))])
    {
        Date = new LocalDate(2021, 4, 15),
        Author = "Gminny Ośrodek Pomocy Społecznej w Zielonkach",
    };

    [Fact]
    public void The_document_is_valid_and_holds_every_paragraph_in_order()
    {
        using var document = Open(Sample);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Equal(Sample.Paragraphs.Select(p => p.Text), document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText)); // written above
    }

    [Fact]
    public void Its_title_author_and_language_are_set()
    {
        using var document = Open(Sample);
        Assert.Equal(("Pismo przewodnie", "Gminny Ośrodek Pomocy Społecznej w Zielonkach", "pl-PL"),
            (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Language));
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes() =>
        Assert.True(LetterDocument.Write(Sample).Span.SequenceEqual(LetterDocument.Write(Sample).Span));

    private static WordprocessingDocument Open(Letter letter) => WordprocessingDocument.Open(new MemoryStream(LetterDocument.Write(letter).ToArray()), false);
}
