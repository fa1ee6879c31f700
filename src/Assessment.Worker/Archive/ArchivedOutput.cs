namespace Assessment.Worker.Archive;

/// <summary>A file that a run made.</summary>
/// <param name="Name">Its path relative to the results folder, with <c>/</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal hash of its bytes.</param>
internal sealed record ArchivedOutput(string Name, long Size, string Sha256);
