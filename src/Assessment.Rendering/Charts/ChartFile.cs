using System.Collections.Immutable;

namespace Assessment.Rendering.Charts;

/// <summary>A chart as a file of its own, to be pasted elsewhere.</summary>
/// <param name="Name">File name in ASCII, e.g. <c>07-bezrobocie.svg</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ChartFile(string Name, ImmutableArray<byte> Bytes);
