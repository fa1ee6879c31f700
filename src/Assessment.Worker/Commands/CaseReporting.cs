using System.Collections.Immutable;
using Assessment.Problems;
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

    private RunMaking Making => new(pipeline, options, _steps, cancel);

    /// <summary>Reads, composes, draws and writes; with errors nothing is drawn nor written.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="output">The results folder, or <c>null</c> for the case's own.</param>
    public ExitCode Generate(string folder, string? output)
    {
        if (!IsCase(folder, terminal)) return ExitCode.Usage;
        if (output is not null && string.IsNullOrWhiteSpace(output))
        {
            terminal.Error.WriteLine("Opcja --wynik nie podaje nazwy folderu. Wpisz po niej folder wyników albo ją pomiń.");
            return ExitCode.Usage;
        }

        var run = Making.Make(folder);
        if (run.IsRefused) return Report(run, [], "Dokumentu nie zapisano.");
        var results = Path.GetFullPath(output ?? Path.Combine(folder, "wyniki"));
        var written = _steps.Step("Zapisuję wynik", () => ResultWriting.WriteAll(results, run.Outputs, pipeline.Replace, cancel));
        return Report(run, written, "");
    }

    /// <summary>Reads and composes, writes nothing.</summary>
    /// <param name="folder">The case folder.</param>
    public ExitCode Check(string folder) =>
        IsCase(folder, terminal) ? Report(Making.Check(folder), [], "Dokumentu nie można jeszcze zrobić.") : ExitCode.Usage;

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
