using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Sources;
using Assessment.Worker.Archive;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;
using Spectre.Console;

namespace Assessment.Worker.Commands;

/// <summary>Makes a run, writes its files, and tells the office what came of it.</summary>
/// <param name="pipeline">The steps.</param>
/// <param name="terminal">Where to speak.</param>
/// <param name="options">What is asked of the run.</param>
/// <param name="verbose">Every problem is printed.</param>
/// <param name="cancel">Ends the run before anything is written.</param>
internal sealed class CaseReporting(Pipeline pipeline, Terminal terminal, RunOptions options, bool verbose, CancellationToken cancel)
{
    private readonly long _start = terminal.Clock.GetTimestamp();
    private readonly IStepDisplay _steps = terminal.Interactive ? new MovingSteps(AnsiConsole.Console) : new PlainSteps(terminal.Out);

    private RunKeeping Keeping => new(pipeline, options, _steps, terminal.Clock, cancel);

    /// <summary>Reads, composes, draws, writes and records; with errors nothing is drawn nor written.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="output">A results folder other than the case's own: nothing is recorded then; or <c>null</c>.</param>
    /// <param name="reason">Why it is made again, or <c>null</c>.</param>
    public ExitCode Generate(string folder, string? output, string? reason = null)
    {
        if (!IsCase(folder, terminal)) return ExitCode.Usage;
        if (output is null) return Make(folder, reason);
        if (!string.IsNullOrWhiteSpace(output)) return Report(Keeping.MakeElsewhere(folder, Path.GetFullPath(output)), Path.GetFullPath(output));
        terminal.Error.WriteLine("Opcja --wynik nie podaje nazwy folderu. Wpisz po niej folder wyników albo ją pomiń.");
        return ExitCode.Usage;
    }

    private ExitCode Make(string folder, string? reason)
    {
        try
        {
            return Report(Keeping.Make(folder, reason), ResultPlace.Folder(folder));
        }
        catch (CaseConfigurationException wrong) when (File.Exists(Path.Combine(folder, "ocena.yaml")))
        {
            ProblemReport.Write(wrong.Problems, all: true, terminal.Error);
            terminal.Error.WriteLine();
            terminal.Error.WriteLine("Dokumentu nie zapisano.");
            Told(RunReportFile.Write(wrong, folder, pipeline, cancel));
            return ExitCode.Usage;
        }
    }

    private void Told(string? report)
    {
        if (report is not null) terminal.Out.WriteLine($"Raport dla ośrodka: {PrintableText.OneLine(report)}");
    }

    /// <summary>Releases the document as a version.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="reason">Why it replaces the version before, or <c>null</c>.</param>
    public ExitCode Release(string folder, string? reason) => IsCase(folder, terminal) ? Report(Keeping.Release(folder, RunReason.Given(reason), Undecided), ResultPlace.Folder(folder)) : ExitCode.Usage;

    /// <summary>Reads and composes, writes nothing.</summary>
    /// <param name="folder">The case folder.</param>
    public ExitCode Check(string folder) =>
        IsCase(folder, terminal) ? Report(new RunMaking(pipeline, options, _steps, cancel).Check(folder), [], "Dokumentu nie można jeszcze zrobić.") : ExitCode.Usage;

    private static string? Undecided(CaseRun run, ArchivedVersion? standing) =>
        standing is null && run.Assessed?.Findings.Undecided is { Length: > 0 } undecided
            ? $"Propozycje, które czekają na decyzję w pliku wnioski.yaml: {string.Join(", ", undecided)}."
            : null;

    private ExitCode Report(KeptRun kept, string results)
    {
        var code = Report(kept.Run, kept.Written, "Dokumentu nie zapisano.");
        Told(RunReportFile.Write(kept, results, pipeline, cancel));
        if (kept.As is not (KeptAs.Refused or KeptAs.Elsewhere)) KeptRunReport.Write(kept, terminal.Out);
        return kept.As == KeptAs.Objected ? ExitCode.DataErrors : code;
    }

    private ExitCode Report(CaseRun run, ImmutableArray<ResultFile> written, string refusal)
    {
        ProblemReport.Write(run.Problems, verbose, terminal.Out);
        new RunSummary(run, written, terminal.Clock.GetElapsedTime(_start)).Write(terminal.Out);
        if (!run.IsRefused) return ExitCode.Done;
        var cause = run.Problems.Any(p => p.Severity == Severity.Error)
            ? "Popraw błędy i uruchom program ponownie."
            : "Opcja --scisle traktuje ostrzeżenia jak błędy.";
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{refusal} {cause}" + (run.Composed is null ? " Sumy, rozdziały i kompletność sprawdzę, gdy dane będą bez błędów." : ""));
        return ExitCode.DataErrors;
    }

    /// <summary>True for a folder; otherwise says what is wrong with it.</summary>
    /// <param name="folder">The case folder as it was given.</param>
    /// <param name="terminal">Where to speak.</param>
    public static bool IsCase(string folder, Terminal terminal)
    {
        if (Directory.Exists(folder)) return true;
        terminal.Error.WriteLine(File.Exists(folder)
            ? $"{PrintableText.OneLine(folder)} to plik, a nie folder sprawy. Podaj folder, w którym jest plik ocena.yaml."
            : $"Nie ma folderu {PrintableText.OneLine(folder)}. Podaj folder sprawy; nowy założy polecenie new (nowa).");
        return false;
    }
}
