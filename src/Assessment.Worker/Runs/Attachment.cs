namespace Assessment.Worker.Runs;

/// <summary>A step that makes more files of a drawn run: annex, charts, manifest.</summary>
/// <param name="Step">What is being done, e.g. <c>Zapisuję załącznik</c>.</param>
/// <param name="Make">The files; the run holds those made before.</param>
internal sealed record Attachment(string Step, Func<CaseRun, CancellationToken, IEnumerable<OutputFile>> Make);
