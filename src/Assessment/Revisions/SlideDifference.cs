namespace Assessment.Revisions;

/// <summary>A slide that differs between two runs: <see cref="Earlier"/> alone vanished, <see cref="Later"/> alone appeared, both changed.</summary>
/// <param name="Earlier">The slide of the earlier run, or <c>null</c>.</param>
/// <param name="Later">The slide of the later run, or <c>null</c>.</param>
public sealed record SlideDifference(RecordedSlide? Earlier, RecordedSlide? Later);
