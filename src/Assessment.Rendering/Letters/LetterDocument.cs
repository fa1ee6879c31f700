using System.Text.RegularExpressions;
using Assessment.Letters;
using Assessment.Rendering.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assessment.Rendering.Letters;

/// <summary>Writes a letter as an editable document (Open XML, <c>.docx</c>): A4, named styles, language and title set.</summary>
public static partial class LetterDocument
{
    /// <summary>The bytes of the document; the same letter gives the same bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body([.. letter.Paragraphs.Select(Paragraph), Page()]));
            main.AddNewPart<StyleDefinitionsPart>("rId2").Styles = LetterStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>("rId3").Numbering = LetterStyles.Bullets();
            CoreProperties.Write(document.AddCoreFilePropertiesPart(), letter.Title, letter.Author, letter.Date);
        }
        return PackageFinishing.Finish(stream.ToArray(), letter.Date);
    }

    private static Paragraph Paragraph(LetterParagraph paragraph)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = LetterStyles.Id(paragraph.Style) });
        return new Paragraph(properties, new Run(new Text(Together.Replace(paragraph.Text, "\u00A0")) { Space = SpaceProcessingModeValues.Preserve }));
    }

    // No single-letter word ends a line; a year stays with its word and a paragraph of the law with its number.
    [GeneratedRegex(@"(?<=(?:^|[\s(„\u00A0])[aiouwzAIOUWZ]) |(?<=\d) (?=rok\b|r\.)|(?<=\b(?:art\.|ust\.|pkt|poz\.|nr)|§) (?=[\d…])")]
    private static partial Regex Together { get; }

    private static SectionProperties Page() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Bottom = 1417, Left = 1417, Right = 1417, Header = 708, Footer = 708, Gutter = 0 });
}
