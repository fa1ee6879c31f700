using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Problems;
using Assessment.Worker.Results;
using Assessment.Worker.Screen;
using Spectre.Console;

namespace Assessment.Worker.Commands;

/// <summary>The commands that read a case: <c>generate</c> and <c>check</c>.</summary>
/// <param name="pipeline">The steps.</param>
/// <param name="terminal">Where to speak.</param>
/// <param name="strict">Warnings count as errors.</param>
/// <param name="verbose">Every problem is printed.</param>
/// <param name="cancel">Ends the run before anything is written.</param>
internal sealed class CaseRun(Pipeline pipeline, Terminal terminal, bool strict, bool verbose, CancellationToken cancel)
{
    private readonly long _start = terminal.Clock.GetTimestamp();
    private readonly IStepDisplay _steps = terminal.Interactive ? MovingSteps() : new PlainSteps(terminal.Out);

    /// <summary>Reads, composes, draws and writes; with errors nothing is drawn nor written.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="output">The results folder, or <c>null</c> for the case's own.</param>
    /// <param name="charts">True to write the charts as files of their own too, in a folder beside the document.</param>
    public ExitCode Generate(string folder, string? output, bool charts)
    {
        if (!IsCase(folder)) return ExitCode.Usage;
        if (output is not null && string.IsNullOrWhiteSpace(output))
        {
            terminal.Error.WriteLine("Opcja --wynik nie podaje nazwy folderu. Wpisz po niej folder wyników albo ją pomiń.");
            return ExitCode.Usage;
        }

        // A renderer that cannot start says so when the document is drawn.
        _ = Task.Run(() => pipeline.StartRenderer(cancel), cancel);
        var (content, composed, problems) = ReadAndCompose(folder);
        if (composed is null || Refused(problems)) return Report(content, composed, problems, null, [], "Dokumentu nie zapisano.");

        using var pdf = new MemoryStream();
        var rendered = _steps.Step("Rysuję dokument PDF", () => pipeline.Render(composed.Deck, content.Case.Theme, pdf, cancel));
        var path = Path.Combine(Path.GetFullPath(output ?? Path.Combine(folder, "wyniki")), ResultName.Pdf(content.Case, ResultName.Repeats(content)));
        var result = _steps.Step("Zapisuję wynik", () =>
            ResultWriting.Write(path, pdf.GetBuffer().AsSpan(0, (int)pdf.Length), pipeline.Replace, cancel));
        ImmutableArray<ResultFile> pictures = charts
            ? _steps.Step("Rysuję wykresy", () => Charts(composed.Deck, content.Case, Path.Combine(Path.GetDirectoryName(path) ?? "", "wykresy")))
            : [];
        return Report(content, composed, problems, rendered.Pages, [result], "", pictures);
    }

    /// <summary>Reads and composes, writes nothing.</summary>
    /// <param name="folder">The case folder.</param>
    public ExitCode Check(string folder)
    {
        if (!IsCase(folder)) return ExitCode.Usage;
        var (content, composed, problems) = ReadAndCompose(folder);
        return Report(content, composed, problems, null, [], "Dokumentu nie można jeszcze zrobić.");
    }

    private ImmutableArray<ResultFile> Charts(Deck deck, AssessmentCase assessment, string folder) =>
    [
        .. pipeline.DrawCharts(deck, assessment.Theme)
            .Select(file => ResultWriting.Write(Path.Combine(folder, file.Name), file.Bytes.AsSpan(), pipeline.Replace, cancel)),
    ];

    private (CaseContent Content, ComposedDeck? Composed, ImmutableArray<Problem> Problems) ReadAndCompose(string folder)
    {
        var content = _steps.Step("Czytam pliki sprawy", () => pipeline.Read(folder, _steps, cancel));
        cancel.ThrowIfCancellationRequested();
        // Figures that could not be read would come back as missing rows, chapters and sums: one error, many problems.
        if (content.Problems.Any(p => p.Severity == Severity.Error)) return (content, null, Judged(content.Case, content.Problems));
        var composed = _steps.Step("Układam tabele i slajdy", () => pipeline.Compose(content));
        cancel.ThrowIfCancellationRequested();
        ImmutableArray<Problem> problems = [.. content.Problems, .. composed.Problems];
        return (content, composed, [.. Judged(content.Case, problems), .. NeedlessAcceptances(content.Case, problems)]);
    }

    private static IEnumerable<Problem> NeedlessAcceptances(AssessmentCase assessment, ImmutableArray<Problem> problems) =>
        assessment.Accepted.Keys.Where(id => !problems.Any(p => p.Id == id && p.Severity == Severity.Warning)).Order(StringComparer.Ordinal)
            .Select(id => new Problem("przyjete.nieuzyte", Severity.Information,
                $"W sekcji „przyjete” stoi „{id}”, a takiego ostrzeżenia w tym przebiegu nie ma.", new("ocena.yaml", null, null, id),
                "Usuń wpis albo przepisz nazwę z nawiasów [ ] przy ostrzeżeniu."));

    // A warning that the office accepted, with its reason, is no longer asked about: not even by --strict.
    private static ImmutableArray<Problem> Judged(AssessmentCase assessment, ImmutableArray<Problem> problems) =>
    [
        .. problems.Select(p => p.Severity == Severity.Warning && assessment.Accepted.TryGetValue(p.Id, out var reason)
            ? p with { Severity = Severity.Information, Message = $"{p.Message} Przyjęto z uzasadnieniem: {reason}", WayOut = "" }
            : p),
    ];

    private bool Refused(ImmutableArray<Problem> problems) =>
        problems.Any(p => p.Severity == Severity.Error || (strict && p.Severity == Severity.Warning));

    private ExitCode Report(
        CaseContent content, ComposedDeck? composed, ImmutableArray<Problem> problems, int? pages, ImmutableArray<ResultFile> results, string refusal,
        params ImmutableArray<ResultFile> charts)
    {
        ProblemReport.Write(problems, verbose, terminal.Out);
        new RunSummary(content, problems, composed?.Tables, pages ?? composed?.Deck.Slides.Length, results, terminal.Clock.GetElapsedTime(_start))
        { Charts = charts }.Write(terminal.Out);
        if (!Refused(problems)) return ExitCode.Done;
        var cause = problems.Any(p => p.Severity == Severity.Error)
            ? "Popraw błędy i uruchom program ponownie."
            : "Opcja --scisle traktuje ostrzeżenia jak błędy.";
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{refusal} {cause}" + (composed is null ? " Sumy, rozdziały i kompletność sprawdzę, gdy dane będą bez błędów." : ""));
        return ExitCode.DataErrors;
    }

    private bool IsCase(string folder)
    {
        if (Directory.Exists(folder)) return true;
        terminal.Error.WriteLine(File.Exists(folder)
            ? $"{PrintableText.OneLine(folder)} to plik, a nie folder sprawy. Podaj folder, w którym jest plik ocena.yaml."
            : $"Nie ma folderu {PrintableText.OneLine(folder)}. Podaj folder sprawy; nowy założy polecenie new (nowa).");
        return false;
    }

    private static MovingSteps MovingSteps() => new(AnsiConsole.Console);
}
