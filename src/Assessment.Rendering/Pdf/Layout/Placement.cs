using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>An element's answer to a space: how much of it fits, how that is drawn and what is left.</summary>
/// <param name="Fit">How much fits.</param>
/// <param name="Height">Height taken in points.</param>
/// <param name="Draw">Draws exactly what was answered, its top left corner at a point.</param>
/// <param name="Rest">What continues on the next page, or <c>null</c>.</param>
internal sealed record Placement(Fit Fit, double Height, Action<PageCanvas, XPoint> Draw, Element? Rest)
{
    /// <summary>Nothing to draw.</summary>
    public static Placement Empty { get; } = new(Fit.Empty, 0, (_, _) => { }, null);

    /// <summary>Nothing fits.</summary>
    public static Placement Nothing { get; } = new(Fit.Nothing, 0, (_, _) => { }, null);

    /// <summary>True when something is drawn.</summary>
    public bool Draws => Fit is Fit.All or Fit.Part;

    /// <summary>Everything fits.</summary>
    public static Placement All(double height, Action<PageCanvas, XPoint> draw) => new(Fit.All, height, draw, null);

    /// <summary>A part fits.</summary>
    public static Placement Part(double height, Action<PageCanvas, XPoint> draw, Element rest) => new(Fit.Part, height, draw, rest);
}
