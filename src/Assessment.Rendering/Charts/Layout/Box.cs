namespace Assessment.Rendering.Charts.Layout;

/// <summary>A rectangle in points; y grows downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width, never negative.</param>
/// <param name="Height">Height, never negative.</param>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The rectangle between two opposite corners.</summary>
    public static Box Between(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1), Math.Abs(y2 - y1));

    /// <summary>True when the two share an area; touching edges do not count.</summary>
    public bool Overlaps(Box other)
    {
        const double touch = 0.01;
        return X < other.Right - touch && other.X < Right - touch && Y < other.Bottom - touch && other.Y < Bottom - touch;
    }

    /// <summary>True when the other lies inside, edges included, with a hundredth of a point to spare.</summary>
    public bool Contains(Box other)
    {
        const double touch = 0.01;
        return other.X >= X - touch && other.Y >= Y - touch && other.Right <= Right + touch && other.Bottom <= Bottom + touch;
    }
}
