namespace Assessment.Rendering.Charts.Vectors;

/// <summary>A step of a path: to a point, straight or by a cubic curve.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="X1">First control point of a curve.</param>
/// <param name="Y1">First control point of a curve.</param>
/// <param name="X2">Second control point of a curve.</param>
/// <param name="Y2">Second control point of a curve.</param>
/// <param name="X">End point.</param>
/// <param name="Y">End point.</param>
internal readonly record struct PathStep(PathStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    /// <summary>Starts a figure.</summary>
    public static PathStep Move(double x, double y) => new(PathStepKind.Move, x, y, x, y, x, y);

    /// <summary>A straight line.</summary>
    public static PathStep Line(double x, double y) => new(PathStepKind.Line, x, y, x, y, x, y);

    /// <summary>A cubic curve.</summary>
    public static PathStep Curve(double x1, double y1, double x2, double y2, double x, double y) => new(PathStepKind.Curve, x1, y1, x2, y2, x, y);

    /// <summary>Closes the figure.</summary>
    public static PathStep Close { get; } = new(PathStepKind.Close, 0, 0, 0, 0, 0, 0);

    /// <summary>The step moved.</summary>
    public PathStep Moved(double dx, double dy) => new(Kind, X1 + dx, Y1 + dy, X2 + dx, Y2 + dy, X + dx, Y + dy);
}
