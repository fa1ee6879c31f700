namespace Assessment.Rendering.Pdf.Text;

/// <summary>A piece of a line in one style.</summary>
/// <param name="Text">What is drawn.</param>
/// <param name="Style">How.</param>
/// <param name="Offset">Distance from the line's left end in points.</param>
/// <param name="Width">Its width in points, without a blank at the line's end.</param>
/// <param name="Link">Where it leads, or <c>null</c>.</param>
internal sealed record TextSpan(string Text, TextStyle Style, double Offset, double Width, Uri? Link);
