namespace Assessment.Worker.Results;

/// <summary>A result that is complete on the disk, beside its place.</summary>
/// <param name="Path">Its place.</param>
/// <param name="Unfinished">Where it waits, or <c>null</c> when the place already holds the same bytes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Existed">True when another file is in its place.</param>
internal sealed record PreparedResult(string Path, string? Unfinished, long Bytes, bool Existed);
