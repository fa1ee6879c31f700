using PdfSharp.Pdf;
using PdfSharp.Pdf.Structure;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Joins the parts of a table, list or list item that continues over pages into one structure element, so that it is read as one.</summary>
internal sealed class Continuation
{
    private PdfStructureElement? _first;

    /// <summary>Takes what a part that was just drawn holds: rows, items, bodies.</summary>
    /// <param name="part">The part's own element, still open.</param>
    public void Join(PdfStructureElement part)
    {
        if (_first is null)
        {
            _first = part;
            return;
        }
        var (held, joined) = (part.Elements.GetArray("/K"), _first.Elements.GetArray("/K"));
        if (held is null || joined is null) return;
        foreach (var item in held.Elements.ToArray())
        {
            if ((item as PdfSharp.Pdf.Advanced.PdfReference)?.Value is PdfDictionary element) element.Elements.SetReference("/P", _first);
            joined.Elements.Add(item);
        }
        held.Elements.Clear();
        if (part.Elements.GetDictionary("/P")?.Elements.GetArray("/K") is { } siblings && part.Reference is { } own) siblings.Elements.Remove(own);
    }
}
