namespace Assessment.Worker.Results;

/// <summary>A finished file.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="State">What became of it.</param>
internal sealed record ResultFile(string Path, long Bytes, ResultState State);
