using System.Collections.Immutable;
using System.Text;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Rendering.Markdown;
using Assessment.Revisions;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;

namespace Assessment.Worker.Archive;

/// <summary>The errata of two runs as files for publication: PDF and Markdown.</summary>
internal static class ErrataFiles
{
    /// <summary>The files: <c>…-errata.pdf</c> and <c>…-errata.md</c>.</summary>
    /// <param name="run">The case as it is now: whose document it is, how its numbers are printed and, when it has no errors, which.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="history">The versions and reasons.</param>
    /// <param name="pipeline">Draws the PDF.</param>
    /// <param name="cancel">Ends the drawing.</param>
    public static ImmutableArray<OutputFile> Of(CaseRun run, RunComparison runs, CaseHistory history, Pipeline pipeline, CancellationToken cancel)
    {
        var content = run.Content;
        var sheet = ErrataComposer.Compose(content.Case, content.Catalogue, new(Edition(runs.Earlier), Edition(runs.Later), Reasons(runs, history), runs.Difference)
        {
            Printed = run.Composed is { } composed ? DeckComposer.Printed(composed.Deck.Slides) : null,
        });
        using var pdf = new MemoryStream();
        pipeline.Render(sheet, content.Case.Theme with { Format = PageFormat.A4 }, pdf, cancel);
        var name = Path.ChangeExtension(ResultName.Pdf(content.Case, ResultName.Repeats(content)), null) + "-errata";
        return [new(name + ".pdf", pdf.ToArray()), new(name + ".md", Encoding.UTF8.GetBytes(SheetMarkdown.Of(sheet)))];

        ComparedEdition Edition(ArchivedRun compared) =>
            history.VersionOf(compared.Number) is { } version ? new(compared.Number, version.Number, version.Released) : new(compared.Number, null, null);
    }

    private static ImmutableArray<string> Reasons(RunComparison runs, CaseHistory history) =>
        [.. history.Runs.Where(r => r.Number > runs.Earlier.Number && r.Number <= runs.Later.Number).Select(r => r.PrintedReason).OfType<string>().Distinct()];
}
