using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Revisions;
using Assessment.Worker.Results;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Runs;

/// <summary>Makes runs: reads, assesses, composes and draws, all in memory. Nothing is written.</summary>
/// <param name="pipeline">The steps.</param>
/// <param name="options">What is asked for.</param>
/// <param name="steps">Shows the steps.</param>
/// <param name="cancel">Ends the run.</param>
internal sealed class RunMaking(Pipeline pipeline, RunOptions options, IStepDisplay steps, CancellationToken cancel)
{
    /// <summary>How the problems begin that would tell a hidden count: no reason makes up for them.</summary>
    private const string TellsHiddenCount = "ochrona.";

    /// <summary>Reads, assesses and composes; draws nothing.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="past">What earlier runs say to this one.</param>
    public CaseRun Check(string folder, RunPast past)
    {
        var content = steps.Step("Czytam pliki sprawy", () => pipeline.Read(folder, steps, cancel));
        cancel.ThrowIfCancellationRequested();
        // Figures that could not be read would come back as missing rows, chapters and sums: one error, many problems.
        if (!options.DespiteErrors && content.Problems.Any(p => p.Severity == Severity.Error))
            return new(content, null, null, ProblemAcceptance.Apply(content.Problems, content.Case.Accepted), IsRefused: true);
        content = past.Remembered(content, folder);
        var assessed = steps.Step("Liczę wskaźniki i sprawdzam dane", () => pipeline.Assess(content));
        var contents = RunContents.Of(assessed, content.Files);
        assessed = past.Applied(assessed, contents);
        var composed = steps.Step("Układam tabele i slajdy", () => pipeline.Compose(assessed));
        cancel.ThrowIfCancellationRequested();
        var problems = assessed.Problems;
        return new(content, assessed, composed, problems, IsRefused: problems.Any(Refuses)) { Contents = contents.With(composed.Deck) };
    }

    /// <summary>Reads, assesses and composes a draft; draws nothing.</summary>
    /// <param name="folder">The case folder; its archive is read without its lock.</param>
    public CaseRun Check(string folder) => Check(folder, RunPast.Of(folder));

    /// <summary>Reads, assesses, composes and draws a draft; with errors nothing is drawn.</summary>
    /// <param name="folder">The case folder; its archive is read without its lock.</param>
    public CaseRun Make(string folder)
    {
        StartRenderer();
        return Draw(Check(folder));
    }

    /// <summary>Starts the renderer meanwhile, for a run that will be drawn.</summary>
    // A renderer that cannot start says so when the document is drawn.
    public void StartRenderer() => _ = Task.Run(() => pipeline.StartRenderer(cancel), cancel);

    /// <summary>Draws a run and makes its other files; a refused run is given back as it is.</summary>
    /// <param name="run">The checked run.</param>
    public CaseRun Draw(CaseRun run)
    {
        if (run is not { IsRefused: false, Composed: { } composed }) return run;
        using var pdf = new MemoryStream();
        var rendered = steps.Step("Rysuję dokument PDF", () => pipeline.Render(composed.Deck, run.Content.Case.Theme, pdf, cancel));
        var name = ResultName.Pdf(run.Content.Case, ResultName.Repeats(run.Content));
        run = run with { Pages = rendered.Pages, SlidePages = rendered.SlidePages, Outputs = [new(name, pdf.GetBuffer().AsMemory(0, (int)pdf.Length))] };
        run = run with { Outputs = [.. run.Outputs, .. ChartsOf(run)] };
        foreach (var attachment in pipeline.Attachments)
            run = run with { Outputs = [.. run.Outputs, .. steps.Step(attachment.Step, () => attachment.Make(run, cancel).ToImmutableArray())] };
        return run;
    }

    /// <summary>The charts of a composed run as files of their own; none when they were not asked for.</summary>
    public ImmutableArray<OutputFile> ChartsOf(CaseRun run) => run.Composed is { } composed && options.Charts
        ? steps.Step("Rysuję wykresy", () =>
            pipeline.DrawCharts(composed.Deck, run.Content.Case.Theme).Select(c => new OutputFile($"wykresy/{c.Name}", c.Bytes.AsMemory())).ToImmutableArray())
        : [];

    private bool Refuses(Problem problem) => problem.Severity switch
    {
        Severity.Error => !options.DespiteErrors || problem.Id.StartsWith(TellsHiddenCount, StringComparison.Ordinal),
        Severity.Warning => options.Strict,
        _ => false,
    };
}
