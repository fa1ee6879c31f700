namespace Assessment.Rendering.Charts.Layout;

/// <summary>How a text of a chart looks.</summary>
/// <param name="Size">Size in points, never below <see cref="Smallest"/>.</param>
/// <param name="Bold">Bold, or regular.</param>
/// <param name="Color">Colour as <c>#RRGGBB</c>.</param>
internal readonly record struct TextStyle(double Size, bool Bold, string Color)
{
    /// <summary>No text of a chart is smaller, in points.</summary>
    public const double Smallest = 11;

    /// <summary>Height of one line, in points: ascent and descent of Lato.</summary>
    public double LineHeight => Size * 1.2;

    /// <summary>Height of digits and capitals, in points.</summary>
    public double CapHeight => Size * 0.72;

    /// <summary>The same style in another size.</summary>
    public TextStyle At(double size) => this with { Size = Math.Max(size, Smallest) };
}
