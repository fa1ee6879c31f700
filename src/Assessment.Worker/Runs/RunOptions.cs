namespace Assessment.Worker.Runs;

/// <summary>What is asked of a run.</summary>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="Charts">The charts are made as files of their own too.</param>
/// <param name="DespiteErrors">Errors do not keep the document from being made, save those that would tell a hidden count.</param>
internal sealed record RunOptions(bool Strict = false, bool Charts = false, bool DespiteErrors = false);
