using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Worker.Packaging;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;
using NodaTime;

namespace Assessment.Worker.Commands;

/// <summary>Makes the council package and says what is in it, or why there is none.</summary>
/// <param name="context">What the command is run with.</param>
internal sealed class PackageReporting(CommandContext context)
{
    private const decimal Megabyte = 1_000_000m;

    private readonly Terminal _terminal = context.Terminal;

    /// <summary>Releases the document as a version, when it is not one already, and makes its package.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="request">What the office asks.</param>
    public ExitCode Make(string folder, PackageRequest request)
    {
        if (!CaseReporting.IsCase(folder, _terminal)) return ExitCode.Usage;
        var steps = new PlainSteps(_terminal.Out);
        var pipeline = request.Session is { } day ? context.Pipeline with { Read = At(day, context.Pipeline.Read) } : context.Pipeline;
        var check = new RunMaking(pipeline, new(), steps, context.Cancel).Check(folder);
        if (Refusal(check, request) is { } refusal)
        {
            ProblemReport.Write([.. check.Problems.Where(p => p.Severity == Problems.Severity.Error)], all: true, _terminal.Out);
            _terminal.Error.WriteLine("Pakietu nie zrobiono. " + refusal);
            return ExitCode.DataErrors;
        }

        var assessment = check.Content.Case;
        var kept = new RunKeeping(pipeline, new(), steps, _terminal.Clock, context.Cancel).Release(folder, request.Force, undecided: request.Force is not null);
        if (kept is not { Run.Assessed: { } assessed, Version: { } version }) return ExitCode.DataErrors;
        ImmutableArray<OutputFile> released = [.. kept.Written.Select(w => new OutputFile(Path.GetFileName(w.Path), File.ReadAllBytes(w.Path)))];
        var files = PackageMaking.Of(folder, assessed,
            released, new(assessment.Session!.Value, assessment.Executive!, request.ResolutionNumber, new(version.Number, version.Released, version.Replaces), []), // refused without
            request.WithResolution);
        var folderOfPackage = Path.Combine(ResultPlace.Folder(folder), PackageName.Folder);
        if (!request.WithResolution && Directory.Exists(folderOfPackage)) File.Delete(Path.Combine(folderOfPackage, PackageName.Resolution + ".docx")); // of an earlier package
        var written = steps.Step("Zapisuję pakiet", () => ResultWriting.WriteAll(ResultPlace.Folder(folder), files, pipeline.Disk, context.Cancel));
        RunReportFile.Write(kept, ResultPlace.Folder(folder), pipeline, context.Cancel);
        Report(assessment, version.Number, written);
        return ExitCode.Done;
    }

    private static Func<string, IProgress<string>?, CancellationToken, CaseContent> At(LocalDate day, Func<string, IProgress<string>?, CancellationToken, CaseContent> read) =>
        (folder, progress, cancel) => read(folder, progress, cancel) is var content ? content with { Case = content.Case with { Session = day } } : content;

    private static string? Refusal(CaseRun check, PackageRequest request)
    {
        if (check.IsRefused || check.Assessed is not { } assessed) return "Najpierw popraw błędy w danych.";
        if (assessed.Case.Session is null) return "Nie wiadomo, na którą sesję: dopisz „sesja: rok-miesiąc-dzień” w ocena.yaml albo podaj opcję --sesja.";
        if (assessed.Case.Executive is null) return "Nie wiadomo, kto przedstawia ocenę: dopisz w ocena.yaml np. „organ: Wójt Gminy Zielonki”.";
        return assessed.Findings.Undecided is { Length: > 0 } undecided && request.Force is null
            ? $"Ośrodek nie rozstrzygnął jeszcze wszystkich propozycji ({undecided.Length}): {string.Join(", ", undecided.Take(5))}{(undecided.Length > 5 ? " …" : "")}. "
                + "Wpisz decyzje w pliku wnioski.yaml albo podaj opcję --mimo-to z powodem."
            : null;
    }

    private void Report(AssessmentCase assessment, int version, ImmutableArray<ResultFile> written)
    {
        var output = _terminal.Out;
        output.WriteLine();
        output.WriteLine($"Pakiet dla rady: wersja {version}, sesja {PolishDate.Long(assessment.Session!.Value)}"); // refused without one
        foreach (var file in written) output.WriteLine($"  {PrintableText.OneLine(file.Path)} ({PolishNumber.Text(Math.Max(1, file.Bytes / 1000m))} kB)");
        if (PackageMaking.IsLate(assessment, assessment.Session.Value))
            output.WriteLine($"Uwaga: sesja jest po 30 kwietnia {assessment.Year + 1} r., a organ wykonawczy przedstawia ocenę do tego dnia (art. 16a ust. 4 ustawy o pomocy społecznej).");
        if (written[^1].Bytes > assessment.PackageLimit * Megabyte)
            output.WriteLine($"Uwaga: pakiet ma {PolishNumber.Text(written[^1].Bytes / Megabyte, 1)} MB, a limit w ocena.yaml (pakiet: limit_mb) to {assessment.PackageLimit} MB. Zmniejsz zdjęcia albo podziel wysyłkę.");
    }
}
