namespace Assessment.Revisions;

/// <summary>A figure that differs between two runs.</summary>
/// <param name="Key">What it is the figure of.</param>
/// <param name="Earlier">As the earlier run used it; <c>null</c> when no source gave it.</param>
/// <param name="Later">As the later run used it; <c>null</c> when no source gives it any more.</param>
public sealed record FigureDifference(FigureKey Key, RecordedFigure? Earlier, RecordedFigure? Later);
