namespace Assessment.Revisions;

/// <summary>A conclusion that differs between two runs.</summary>
/// <param name="Earlier">As the earlier run had it; <c>null</c> when it appeared.</param>
/// <param name="Later">As the later run has it; <c>null</c> when it vanished.</param>
public sealed record FindingDifference(RecordedFinding? Earlier, RecordedFinding? Later);
