namespace Assessment.Worker.Runs;

/// <summary>A file that a run made, before it is written.</summary>
/// <param name="Name">Its path relative to the results folder, with <c>/</c>.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record OutputFile(string Name, ReadOnlyMemory<byte> Bytes);
