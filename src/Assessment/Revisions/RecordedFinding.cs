namespace Assessment.Revisions;

/// <summary>A conclusion or recommendation of a run.</summary>
/// <param name="Id">What it is a conclusion about; the same in the next run.</param>
/// <param name="Text">The conclusion in words as the document prints them, the figures of the office's own words filled in.</param>
/// <param name="Decision">What the office decided about it, in words.</param>
/// <param name="IsPrinted">True when the document prints it as the office's own.</param>
public sealed record RecordedFinding(string Id, string Text, string Decision, bool IsPrinted);
