using System.Globalization;
using Assessment.Annexes;
using Assessment.Rendering.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rendering.Annexes;

/// <summary>Writes the annex as an accessible workbook (XLSX): a cover, contents with links, and one table per sheet.</summary>
/// <remarks>The same annex always gives the same bytes.</remarks>
public static class AnnexWorkbook
{
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
            var names = new List<string> { Annex.CoverSheet };
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
            CoreProperties.Write(document.AddCoreFilePropertiesPart(), annex.Title, annex.Author, annex.Date);
        }

        return PackageFinishing.Finish(package.ToArray(), annex.Date);
    }

    private static string Id(int number) => "rId" + number.ToString(CultureInfo.InvariantCulture);
}
