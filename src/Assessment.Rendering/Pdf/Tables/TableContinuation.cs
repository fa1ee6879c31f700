using PdfSharp.Pdf;
using PdfSharp.Pdf.Structure;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>Joins the parts of a table that continues over pages into one structure element, so that it is read as one table.</summary>
internal sealed class TableContinuation
{
    private PdfStructureElement? _first;

    /// <summary>Takes the rows of a part that was just drawn.</summary>
    /// <param name="table">The part's own table element, still open.</param>
    public void Join(PdfStructureElement table)
    {
        if (_first is null)
        {
            _first = table;
            return;
        }
        var (rows, joined) = (table.Elements.GetArray("/K"), _first.Elements.GetArray("/K"));
        if (rows is null || joined is null) return;
        foreach (var item in rows.Elements.ToArray())
        {
            if ((item as PdfSharp.Pdf.Advanced.PdfReference)?.Value is PdfDictionary row) row.Elements.SetReference("/P", _first);
            joined.Elements.Add(item);
        }
        rows.Elements.Clear();
        if (table.Elements.GetDictionary("/P")?.Elements.GetArray("/K") is { } siblings && table.Reference is { } own) siblings.Elements.Remove(own);
    }
}
