namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Standard structure types of a tagged document.</summary>
internal static class StructureTag
{
    public const string Section = "Sect";
    public const string Division = "Div";
    public const string Heading1 = "H1";
    public const string Heading2 = "H2";
    public const string Heading3 = "H3";
    public const string Paragraph = "P";
    public const string List = "L";
    public const string ListItem = "LI";
    public const string Label = "Lbl";
    public const string ListBody = "LBody";
    public const string Table = "Table";
    public const string TableRow = "TR";
    public const string HeaderCell = "TH";
    public const string DataCell = "TD";
    public const string Figure = "Figure";
    public const string Span = "Span";
    public const string Note = "Note";
    public const string Contents = "TOC";
    public const string ContentsItem = "TOCI";
    public const string Reference = "Reference";
}
