namespace Assessment.Rendering.Pdf.Pictures;

/// <summary>What a prepared picture depends on.</summary>
/// <param name="Content">SHA-256 of the picture's file.</param>
/// <param name="Width">Printed width in pixels.</param>
/// <param name="Height">Printed height in pixels.</param>
/// <param name="Background">Colour under transparent parts.</param>
/// <param name="Cropped">True when it shows a part of the content.</param>
internal readonly record struct PreparedPicture(string Content, int Width, int Height, string Background, bool Cropped = false);
