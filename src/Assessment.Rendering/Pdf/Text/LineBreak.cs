namespace Assessment.Rendering.Pdf.Text;

/// <summary>Whether a line may end before a character.</summary>
internal enum LineBreak
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Only when the line has no better place: a blank that Polish typography binds.</summary>
    Bound,

    /// <summary>At a soft hyphen, which then shows as a hyphen.</summary>
    Hyphen,

    /// <summary>Freely.</summary>
    Free,
}
