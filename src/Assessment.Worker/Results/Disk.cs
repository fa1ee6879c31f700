namespace Assessment.Worker.Results;

/// <summary>How results reach the disk.</summary>
/// <param name="Write">Writes a file (path, bytes) onto the disk, replacing one that is there.</param>
/// <param name="Replace">Moves a finished file (first path) over the previous one (second path) in one step.</param>
internal sealed record Disk(Action<string, ReadOnlyMemory<byte>> Write, Action<string, string> Replace);
