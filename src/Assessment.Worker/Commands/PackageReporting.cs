using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Worker.Archive;
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
    private readonly PlainSteps _steps = new(context.Terminal.Out);

    /// <summary>Releases the document as a version, when it is not one already, and makes its package.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="request">What the office asks.</param>
    public ExitCode Make(string folder, PackageRequest request)
    {
        if (!CaseReporting.IsCase(folder, _terminal)) return ExitCode.Usage;
        var templates = PackageMaking.Templates(folder, request.WithResolution); // a wrong one is told before anything is released
        var pipeline = request.Session is { } day ? context.Pipeline with { Read = At(day, context.Pipeline.Read) } : context.Pipeline;
        var kept = new RunKeeping(pipeline, new(DespiteErrors: request.Force is not null), _steps, _terminal.Clock, context.Cancel)
            .Release(folder, request.Force is null ? null : new(ReasonKind.Forced, request.Force), (run, standing) => PackageObjection.Of(run, standing, request));
        if (kept is not { Run.Assessed: { } assessed, Version: { } version }) return Refuse(kept, folder, request);
        var written = Written(folder, request, PackageMaking.Of(templates, assessed, Released(kept), new(
            assessed.Case.Session!.Value, assessed.Case.Executive!, request.ResolutionNumber, new(version.Number, version.Released, version.Replaces), []))); // refused without
        RunReportFile.Write(kept, ResultPlace.Folder(folder), pipeline, context.Cancel);
        Report(kept, assessed.Case, version.Number, written);
        return ExitCode.Done;
    }

    private static Func<string, IProgress<string>?, CancellationToken, CaseContent> At(LocalDate day, Func<string, IProgress<string>?, CancellationToken, CaseContent> read) =>
        (folder, progress, cancel) => read(folder, progress, cancel) is var content ? content with { Case = content.Case with { Session = day } } : content;

    private static ImmutableArray<OutputFile> Released(KeptRun kept) => [.. kept.Written.Select(w => new OutputFile(Path.GetFileName(w.Path), File.ReadAllBytes(w.Path)))];

    private ImmutableArray<ResultFile> Written(string folder, PackageRequest request, ImmutableArray<OutputFile> files)
    {
        var place = Path.Combine(ResultPlace.Folder(folder), PackageName.Folder);
        if (!request.WithResolution && Directory.Exists(place)) File.Delete(Path.Combine(place, PackageName.Resolution + ".docx")); // of an earlier package
        return _steps.Step("Zapisuję pakiet", () => ResultWriting.WriteAll(ResultPlace.Folder(folder), files, context.Pipeline.Disk, context.Cancel));
    }

    private ExitCode Refuse(KeptRun kept, string folder, PackageRequest request)
    {
        ProblemReport.Write([.. kept.Run.Problems.Where(p => p.Severity == Severity.Error)], all: true, _terminal.Out);
        if (RunReportFile.Write(kept, ResultPlace.Folder(folder), context.Pipeline, context.Cancel) is { } report)
            _terminal.Out.WriteLine($"Raport dla ośrodka: {PrintableText.OneLine(report)}");
        _terminal.Error.WriteLine("Pakietu nie zrobiono. " + (kept.Objection
            ?? (request.Force is null
                ? "Najpierw popraw błędy w danych albo podaj opcję --mimo-to z powodem."
                : "Błędów ochrony danych opcja --mimo-to nie pomija: dokument zdradzałby ukryte liczby.")));
        return ExitCode.DataErrors;
    }

    private void Report(KeptRun kept, AssessmentCase assessment, int version, ImmutableArray<ResultFile> written)
    {
        var output = _terminal.Out;
        output.WriteLine();
        output.WriteLine($"Pakiet dla rady: wersja {version}, sesja {PolishDate.Long(assessment.Session!.Value)}"); // refused without one
        foreach (var file in written) output.WriteLine($"  {PrintableText.OneLine(file.Path)} ({PolishNumber.Text(Math.Max(1, file.Bytes / 1000m))} kB)");
        if (kept.Reason is { Kind: ReasonKind.Forced } forced)
            output.WriteLine($"Uwaga: wersję wydano mimo błędów lub propozycji bez decyzji. Powód zapisany w historii: {PrintableText.OneLine(forced.Text)}");
        if (PackageMaking.IsLate(assessment, assessment.Session.Value))
            output.WriteLine($"Uwaga: sesja jest po 30 kwietnia {assessment.Year + 1} r., a organ wykonawczy przedstawia ocenę do tego dnia (art. 16a ust. 4 ustawy o pomocy społecznej).");
        if (written[^1].Bytes > assessment.PackageLimit * Megabyte)
            output.WriteLine($"Uwaga: pakiet ma {PolishNumber.Text(written[^1].Bytes / Megabyte, 1)} MB, a limit w ocena.yaml (pakiet: limit_mb) to {assessment.PackageLimit} MB. Zmniejsz zdjęcia albo podziel wysyłkę.");
    }
}
