using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Rendering.Reports;
using Assessment.Sources;
using Assessment.Worker.Archive;
using Assessment.Worker.Results;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Runs;

/// <summary>The report of a run as a page beside its results: what the office opens when something is wrong. It is made of refused runs too.</summary>
internal static class RunReportFile
{
    /// <summary>Its name in the results folder; it never goes into a package.</summary>
    public const string Name = "raport.html";

    /// <summary>Writes the report; its path, or <c>null</c> where none is made or its place refused it: the run itself stands.</summary>
    /// <param name="kept">The run.</param>
    /// <param name="results">The results folder.</param>
    /// <param name="pipeline">The steps.</param>
    /// <param name="cancel">Ends the writing.</param>
    public static string? Write(KeptRun kept, string results, Pipeline pipeline, CancellationToken cancel)
    {
        return Write(Of(kept, results), results, pipeline, cancel);
    }

    /// <summary>Writes the report of a case whose <c>ocena.yaml</c> cannot be used; its path, or <c>null</c> likewise.</summary>
    /// <param name="wrong">What is wrong with it.</param>
    /// <param name="caseFolder">The case.</param>
    /// <param name="pipeline">The steps.</param>
    /// <param name="cancel">Ends the writing.</param>
    public static string? Write(CaseConfigurationException wrong, string caseFolder, Pipeline pipeline, CancellationToken cancel) => Write(
        new RunReport
        {
            Subject = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(caseFolder))),
            IsRefused = true,
            Outcome = "Pliku ocena.yaml nie można użyć. Dokumentu nie zrobiono; poprzedni, jeśli był, pozostał bez zmian.",
            Problems = wrong.Problems,
            ProgramVersion = ProgramVersion.Text,
        },
        ResultPlace.Folder(caseFolder), pipeline, cancel);

    private static string? Write(RunReport report, string results, Pipeline pipeline, CancellationToken cancel)
    {
        if (pipeline.WriteReport is not { } write) return null;
        try
        {
            return ResultWriting.WriteAll(results, [new(Name, write(report))], pipeline.Disk, cancel)[0].Path;
        }
        catch (ResultNotWrittenException)
        {
            return null;
        }
    }

    private static RunReport Of(KeptRun kept, string results)
    {
        var run = kept.Run;
        var accepted = run.Content.Case.Accepted;
        return new()
        {
            Subject = $"{run.Content.Case.UnitName.Nominative}, rok {run.Content.Case.Year.ToString(CultureInfo.InvariantCulture)}",
            IsRefused = run.IsRefused || kept.As == KeptAs.Objected,
            ForcedReason = kept.Reason is { Kind: ReasonKind.Forced } forced ? forced.Text : null,
            Outcome = Outcome(kept),
            Files = run.Content.Files,
            Problems = run.Problems,
            Accepted =
            [
                .. from problem in run.Assessed?.Found ?? run.Content.Problems
                   let reason = ProblemAcceptance.Reason(problem, accepted)
                   where reason is not null
                   select (problem, reason),
            ],
            Withheld = run.Assessed is { } assessed ? DisclosureTexts.Withheld(assessed) : [],
            Missing = run.Assessed is not null ? Missing(run.Assessed) : [],
            Undecided = run.Assessed is { Findings: var findings } ? Undecided(findings) : [],
            Changes = run.Assessed?.Changes is { } changes
                ? [.. DifferenceTexts.Sections(changes.Difference).SelectMany(s => s.Lines.Select(l => $"{s.Heading}: {l}"))]
                : [],
            Made = [.. kept.Written.Select(w => (Path.GetRelativePath(results, w.Path).Replace('\\', '/'), w.Bytes))],
            ProgramVersion = ProgramVersion.Text,
        };
    }

    private static string Outcome(KeptRun kept) => kept.As switch
    {
        KeptAs.Refused => "Dokumentu nie zrobiono; poprzedni, jeśli był, pozostał bez zmian.",
        KeptAs.Objected => $"Wersji nie wydano. {kept.Objection}",
        KeptAs.Unchanged => "Nic się nie zmieniło od poprzedniego przebiegu.",
        KeptAs.VersionStands => "Nic się nie zmieniło od wydanej wersji, która obowiązuje.",
        KeptAs.Recorded when kept.Version is { } version => $"Wydano {PolishVersion.Accusative(version.Number, version.Released)}",
        KeptAs.Recorded => $"Dokument jest gotowy: przebieg {kept.Number}, oznaczony PROJEKT.",
        _ => "Dokument jest gotowy.",
    };

    private static ImmutableArray<string> Undecided(CaseFindings findings) =>
    [
        .. findings.All.Where(f => f.IsUndecided).Select(f => $"{f.Id}: {f.Text}"),
        .. findings.Recommendations.Where(r => r.IsUndecided).Select(r => $"{r.Id}: {r.What}"),
    ];

    // A figure that a source mentions and does not give; what no source mentions is told by the problems.
    private static ImmutableArray<(string Label, string Reason)> Missing(AssessedCase assessed) =>
    [
        .. from indicator in assessed.Catalogue.Indicators
           let figure = assessed.Find(indicator.Code, assessed.Case.Year)?.Figure
           where figure is { HasNumber: false, Missing: not null }
           select (indicator.Label, ReportTexts.Reason(figure.Value.Missing ?? MissingReason.NotInSource)),
    ];
}
