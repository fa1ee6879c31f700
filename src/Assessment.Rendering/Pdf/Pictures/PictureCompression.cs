namespace Assessment.Rendering.Pdf.Pictures;

/// <summary>How the pixels of a picture are packed.</summary>
internal enum PictureCompression
{
    /// <summary>Lossless: rows with PNG predictors, compressed by zlib (drawings, coats of arms, screens).</summary>
    PngRows,

    /// <summary>JPEG (photographs).</summary>
    Jpeg,
}
