using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Assessment.Annexes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime.Text;

namespace Assessment.Rendering.Annexes;

/// <summary>Writes the annex as an accessible workbook (XLSX): a cover, contents with links, and one table per sheet.</summary>
/// <remarks>The same annex always gives the same bytes.</remarks>
public static class AnnexWorkbook
{
    private const string CoverSheet = "Okladka";

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(Annex annex)
    {
        ArgumentNullException.ThrowIfNull(annex);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var styles = new WorkbookStyles();
            var writer = new SheetWriter(styles);
            var names = new List<string> { CoverSheet };
            SheetWriter.Cover(workbook.AddNewPart<WorksheetPart>(Id(1)), annex);
            foreach (var table in annex.Sheets)
            {
                names.Add(table.Sheet);
                writer.Table(workbook.AddNewPart<WorksheetPart>(Id(names.Count)), table, names.Count - 1);
            }

            workbook.AddNewPart<WorkbookStylesPart>(Id(names.Count + 1)).Stylesheet = styles.ToStylesheet();
            workbook.Workbook = new(
                new WorkbookProperties(),
                new BookViews(new WorkbookView()),
                new Sheets(names.Select((name, i) => new Sheet { Name = name, SheetId = (uint)i + 1, Id = Id(i + 1) })));
            Describe(document.AddCoreFilePropertiesPart(), annex);
        }

        return PackageFinishing.Finish(package.ToArray(), annex.Date);
    }

    private static string Id(int number) => "rId" + number.ToString(CultureInfo.InvariantCulture);

    private static void Describe(CoreFilePropertiesPart part, Annex annex)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", instance = "http://www.w3.org/2001/XMLSchema-instance";
        var day = LocalDatePattern.Iso.Format(annex.Date) + "T00:00:00Z";
        var properties = new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", instance),
            new XElement(terms + "created", new XAttribute(instance + "type", "dcterms:W3CDTF"), day),
            new XElement(dc + "creator", annex.Author),
            new XElement(dc + "language", "pl-PL"),
            new XElement(core + "lastModifiedBy", annex.Author),
            new XElement(terms + "modified", new XAttribute(instance + "type", "dcterms:W3CDTF"), day),
            new XElement(dc + "title", annex.Title));
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + properties.ToString(SaveOptions.DisableFormatting)));
    }
}
