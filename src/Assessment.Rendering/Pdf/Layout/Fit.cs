namespace Assessment.Rendering.Pdf.Layout;

/// <summary>How much of an element fits a space.</summary>
internal enum Fit
{
    /// <summary>There is nothing to draw.</summary>
    Empty,

    /// <summary>Everything fits.</summary>
    All,

    /// <summary>A part fits, the rest continues on the next page.</summary>
    Part,

    /// <summary>Nothing fits; the next page may hold it.</summary>
    Nothing,
}
