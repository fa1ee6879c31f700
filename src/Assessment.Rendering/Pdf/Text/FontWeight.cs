namespace Assessment.Rendering.Pdf.Text;

/// <summary>Weight of the deck's font.</summary>
internal enum FontWeight
{
    /// <summary>Light: the cover's year.</summary>
    Light,

    /// <summary>Regular: text.</summary>
    Regular,

    /// <summary>Bold: emphasis.</summary>
    Bold,

    /// <summary>Heavy: titles.</summary>
    Heavy,

    /// <summary>Black: key figures.</summary>
    Black,
}
