namespace Assessment.Rendering.Charts.Vectors;

/// <summary>What a step of a path does.</summary>
internal enum PathStepKind
{
    /// <summary>Starts a figure.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic curve.</summary>
    Curve,

    /// <summary>Closes the figure.</summary>
    Close,
}
