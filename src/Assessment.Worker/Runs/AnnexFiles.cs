using Assessment.Annexes;
using Assessment.Rendering.Annexes;

namespace Assessment.Worker.Runs;

/// <summary>The data annex as files: a workbook, tidy CSV, the provenance as CSV, and JSON.</summary>
internal static class AnnexFiles
{
    /// <summary>The step that makes them of a drawn run.</summary>
    public static Attachment Attachment { get; } = new("Zapisuję dane do arkusza", (run, cancel) => Of(run, cancel));

    private static IEnumerable<OutputFile> Of(CaseRun run, CancellationToken cancel)
    {
        if (run is not { Assessed: { } assessed, Composed: { } composed, Outputs: [var deck, ..] }) yield break;
        var name = Path.ChangeExtension(deck.Name, null);
        var annex = AnnexComposer.Of(assessed, composed.Deck, run.SlidePages);
        cancel.ThrowIfCancellationRequested();
        yield return new(name + "-dane.xlsx", AnnexWorkbook.Write(annex));
        yield return new(name + "-dane.csv", AnnexCsv.Tidy(annex));
        if (annex.Provenance is { } provenance) yield return new(name + "-pochodzenie.csv", AnnexCsv.Of(provenance));
        yield return new(name + "-dane.json", AnnexJson.Write(annex));
    }
}
