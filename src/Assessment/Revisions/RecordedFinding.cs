namespace Assessment.Revisions;

/// <summary>A conclusion of a run.</summary>
/// <param name="Id">What it is a conclusion about; the same in the next run.</param>
/// <param name="Text">The conclusion in words.</param>
/// <param name="Decision">What the office decided about it, in words.</param>
public sealed record RecordedFinding(string Id, string Text, string Decision);
