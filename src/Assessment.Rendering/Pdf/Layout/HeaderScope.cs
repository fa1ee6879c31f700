namespace Assessment.Rendering.Pdf.Layout;

/// <summary>What a header cell heads.</summary>
internal enum HeaderScope
{
    /// <summary>The cell is no header.</summary>
    None,

    /// <summary>The cells below it.</summary>
    Column,

    /// <summary>The cells beside it.</summary>
    Row,
}
