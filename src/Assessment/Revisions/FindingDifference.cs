namespace Assessment.Revisions;

/// <summary>A conclusion that differs between two runs.</summary>
/// <param name="Earlier">As the earlier run had it; <c>null</c> when it appeared.</param>
/// <param name="Later">As the later run has it; <c>null</c> when it vanished.</param>
public sealed record FindingDifference(RecordedFinding? Earlier, RecordedFinding? Later)
{
    /// <summary>The difference as a reader of the documents sees it, or <c>null</c> when they print the same.</summary>
    public FindingDifference? AsPrinted
    {
        get
        {
            var (earlier, later) = (Earlier is { IsPrinted: true } ? Earlier : null, Later is { IsPrinted: true } ? Later : null);
            return earlier?.Text == later?.Text ? null : new(earlier, later);
        }
    }
}
