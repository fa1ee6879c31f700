using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Rendering;
using Assessment.Rendering.Charts;
using Assessment.Rendering.Pdf;
using Assessment.Rendering.Pdf.Text;
using Assessment.Rendering.Reports;
using Assessment.Sources;
using Assessment.Sources.Findings;
using Assessment.Sources.Starter;
using Assessment.Worker.Manifests;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using NodaTime;

namespace Assessment.Worker;

/// <summary>The steps from a case folder to a document; the command line puts them together and knows none of them closer.</summary>
/// <param name="Read">Reads a case folder.</param>
/// <param name="Assess">Derives and checks what was read.</param>
/// <param name="Compose">Makes the deck of the assessed case.</param>
/// <param name="Render">Draws the deck as PDF.</param>
/// <param name="WriteStarter">Writes a starter case of a day into a folder; the files it made.</param>
/// <param name="Replace">Moves a finished file (first path) over the previous one (second path) in one step.</param>
internal sealed record Pipeline(
    Func<string, IProgress<string>?, CancellationToken, CaseContent> Read,
    Func<CaseContent, AssessedCase> Assess,
    Func<AssessedCase, ComposedDeck> Compose,
    Func<Deck, Theme, Stream, CancellationToken, RenderedDeck> Render,
    Func<string, LocalDate, ImmutableArray<string>> WriteStarter,
    Action<string, string> Replace)
{
    /// <summary>Starts the renderer while the case is being read.</summary>
    public Action<CancellationToken> StartRenderer { get; init; } = _ => { };

    /// <summary>Writes a file (path, bytes) onto the disk.</summary>
    public Action<string, ReadOnlyMemory<byte>> WriteFile { get; init; } = ResultWriting.ToDisk;

    /// <summary>How results reach the disk.</summary>
    public Disk Disk => new(WriteFile, Replace);

    /// <summary>The new text of <c>wnioski.yaml</c> of a case folder.</summary>
    public Func<string, AssessedCase, ProposalUpdate> UpdateProposals { get; init; } = ProposalFile.Update;

    /// <summary>Draws the charts of the deck as files of their own.</summary>
    public Func<Deck, Theme, IEnumerable<ChartFile>> DrawCharts { get; init; } = ChartFiles.Of;

    /// <summary>Finds the pages of the slides without drawing them.</summary>
    public Func<Deck, Theme, CancellationToken, DeckPages> LayOut { get; init; } = DeckPdf.LayOut;

    /// <summary>Steps that make more files of every drawn run, in order.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Writes the report of a run as a page for the office, or <c>null</c> for none.</summary>
    public Func<RunReport, ReadOnlyMemory<byte>>? WriteReport { get; init; }

    /// <summary>The real steps.</summary>
    public static Pipeline Real { get; } = new(
        ReadPrintable,
        AssessedCase.Of,
        DeckComposer.Compose,
        DeckPdf.Render,
        StarterCase.Write,
        (from, to) => File.Move(from, to, overwrite: true))
    {
        StartRenderer = RendererStart.Run,
        WriteReport = HtmlReport.Write,
        Attachments = [AnnexFiles.Attachment, ManifestFile.Attachment],
    };

    // Whether a text can be printed is known to the renderer's font alone.
    private static CaseContent ReadPrintable(string folder, IProgress<string>? progress, CancellationToken cancel)
    {
        var content = CaseReader.Read(folder, progress, cancel);
        return content with { Problems = [.. content.Problems, .. UnprintableTexts.Of(content, DocumentFont.Prints)] };
    }
}
