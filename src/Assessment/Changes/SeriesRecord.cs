namespace Assessment.Changes;

/// <summary>The assessed figure is the highest or the lowest of the window („najwięcej od …”).</summary>
/// <param name="IsHighest">True for the highest, false for the lowest.</param>
/// <param name="Since">The first year of the window with a figure.</param>
public readonly record struct SeriesRecord(bool IsHighest, int Since);
