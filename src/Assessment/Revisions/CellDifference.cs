namespace Assessment.Revisions;

/// <summary>A number of a table of the office's own that differs between two runs.</summary>
/// <param name="Earlier">As the earlier run used it; <c>null</c> when its table did not hold it.</param>
/// <param name="Later">As the later run used it; <c>null</c> when its table does not hold it any more.</param>
public sealed record CellDifference(RecordedCell? Earlier, RecordedCell? Later)
{
    /// <summary>The cell, the later one where there are both.</summary>
    public RecordedCell Cell => (Later ?? Earlier)!; // a difference has one of both
}
