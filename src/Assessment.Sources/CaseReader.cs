using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Changes;
using Assessment.Sources.Configuration;
using Assessment.Sources.Findings;
using Assessment.Sources.Markdown;
using Assessment.Sources.Matching;
using Assessment.Sources.Norms;
using Assessment.Sources.Plans;
using Assessment.Sources.Rollover;
using Assessment.Sources.Rules;
using Assessment.Sources.Starter;
using NodaTime;

namespace Assessment.Sources;

/// <summary>Reads a case folder: configuration, catalogue, plan, texts and data.</summary>
public static class CaseReader
{
    private const string Recommendations = "rekomendacje.md";

    /// <summary>Reads a case.</summary>
    /// <param name="folder">Path of the case folder.</param>
    /// <param name="progress">Receives a line in Polish per step, or <c>null</c>.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>What was read; errors in data and texts are among its problems.</returns>
    /// <exception cref="CaseConfigurationException"><c>ocena.yaml</c> is missing or wrong; every error is placed.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CaseContent Read(string folder, IProgress<string>? progress, CancellationToken cancel) =>
        Read(folder, BuiltInData.Embedded(), progress, cancel);

    /// <summary>Reads a case upon a catalogue and a plan other than the embedded ones.</summary>
    internal static CaseContent Read(string folder, BuiltInData builtIn, IProgress<string>? progress, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var problems = new ProblemList();
        var caseFolder = new CaseFolder(folder);
        progress?.Report($"Konfiguracja: {CaseConfiguration.FileName}");
        var (configuration, configurationFile) = Configuration(caseFolder, problems);
        cancel.ThrowIfCancellationRequested();
        progress?.Report("Katalog wskaźników i układ dokumentu");
        var catalogue = CatalogueReader.Read(builtIn.Catalogue, configuration.Catalogue, problems);
        var planned = PlanReader.Read(builtIn.Plan, configuration.Chapters, caseFolder, catalogue, problems);
        var norms = NormReader.Read(builtIn.Norms, catalogue, problems);
        var (rules, breaks) = (ChangeRulesReader.Read(builtIn.Changes, problems), BreakReader.Read(builtIn.Breaks, catalogue, problems));
        DocumentsReader.Check(configuration.Documents, norms, problems);
        CheckExtrapolated(configuration, catalogue, problems);
        var mapping = Mapping(configuration, catalogue, problems);
        var findingRules = RulesReader.Read(builtIn.Rules, catalogue, norms, problems);
        UnitCostsReader.Check(configuration.UnitCosts, findingRules, problems);
        CheckPlannedFiles(planned, caseFolder, problems);
        DisclosureReader.CheckCodes(configuration.Catalogue.Section("ochrona"), catalogue, problems);
        var checks = CheckRulesReader.Read(builtIn.Checks, catalogue, problems);
        ThrowOnErrors(problems);

        var (previous, previousFile) = PreviousCase.Read(caseFolder, configuration, catalogue, problems);
        var (decisions, decisionsFile) = DecisionsReader.ReadFile(caseFolder, catalogue, problems);
        var texts = Texts(caseFolder, planned, catalogue, problems, progress, cancel);
        var data = new DataFiles(caseFolder, configuration, catalogue, mapping, problems).Read(progress, cancel);
        ReportUnusedMapping(configuration, data.UsedMapping, problems);
        var date = configuration.HasDate ? configuration.Case.Date : NewestExport(data.Files);
        if (date is null)
        {
            problems.Error("konfiguracja.brak-daty", "Nie podano daty opracowania, a żaden plik z danymi nie ma daty eksportu.",
                new(CaseConfiguration.FileName, 1, null, "data_opracowania"), "Dopisz „data_opracowania: rok-miesiąc-dzień”.");
            ThrowOnErrors(problems);
        }
        UnitCheck.Report(data.Registers, configuration, problems);
        AssessedYear.Report(data.Observations, configuration.Case, catalogue, problems);
        DifferentValues.Report(data.Observations, configuration.Case, catalogue, problems);
        return new()
        {
            Case = configuration.Case with { Date = date ?? configuration.Case.Date },
            Catalogue = catalogue,
            Norms = norms,
            ChangeRules = rules,
            Breaks = breaks,
            Plan = FittedPlan.Of(planned, caseFolder, texts.Narratives, data.FreeTables, problems),
            Observations = new(data.Observations, configuration.Case.SourceRanking),
            FreeTables = data.FreeTables,
            Narratives = texts.Narratives,
            Neighbours = data.Neighbours,
            Peers = data.Peers,
            Rules = findingRules,
            Decisions = decisions,
            PreviousRecommendations = previous,
            Previous = configuration.Previous,
            Files = [configurationFile, .. configuration.LookFiles, .. decisionsFile, .. previousFile, .. texts.Files, .. data.Files],
            Checks = checks,
            Problems = problems.ToImmutable(),
        };
    }

    /// <summary>Reads <c>ocena.yaml</c> alone.</summary>
    /// <exception cref="CaseConfigurationException">The folder or the file is missing, or the file is no mapping.</exception>
    internal static (CaseConfiguration Configuration, InputFile File) Configuration(CaseFolder folder, ProblemList problems)
    {
        const string name = CaseConfiguration.FileName;
        if (!Directory.Exists(folder.Root))
            problems.Error("sprawa.brak-folderu", $"Nie ma folderu „{folder.Root}”.", null,
                "Sprawdź ścieżkę; nowy folder sprawy tworzy polecenie „assessment nowa FOLDER”.");
        else if (!folder.Exists(name))
            problems.Error("sprawa.brak-konfiguracji", $"W folderze „{folder.Root}” nie ma pliku „{name}”.", new(name),
                folder.Exists("ocena.yml") ? $"Zmień nazwę pliku „ocena.yml” na „{name}”." : "Nowy folder sprawy z plikiem wzorcowym tworzy polecenie „assessment nowa FOLDER”.");
        else if (folder.FindLink(name) is not null)
            problems.Error("sciezka.niedozwolona", $"„{name}” jest dowiązaniem do innego miejsca.", new(name), "Skopiuj plik do folderu sprawy.");
        else if (folder.ReadText(name, problems) is var (text, file) && CaseConfigurationReader.Read(folder, text, problems) is { } configuration)
            return (configuration, file);
        throw new CaseConfigurationException(problems.ToImmutable());
    }

    /// <summary>Labels of sources and the codes they stand for; a code that the catalogue does not hold is an error.</summary>
    internal static ImmutableDictionary<string, string> Mapping(CaseConfiguration configuration, Catalogue catalogue, ProblemList problems)
    {
        foreach (var unknown in configuration.Mapping.Where(m => LabelMatcher.SkipReason(m.Code) is null && !catalogue.TryGet(new(m.Code), out _)))
            problems.Error("konfiguracja.nieznany-kod", $"Nieznany wskaźnik „{unknown.Code}”.", unknown.Place, Placeholders.CodeHint(unknown.Code, catalogue));
        return configuration.Mapping.ToImmutableDictionary(m => m.Label, m => m.Code, StringComparer.Ordinal);
    }

    private static void CheckExtrapolated(CaseConfiguration configuration, Catalogue catalogue, ProblemList problems)
    {
        foreach (var unknown in configuration.Extrapolated.Where(c => !catalogue.TryGet(new(c.Text.Trim()), out _)))
            problems.Error("konfiguracja.nieznany-kod", $"Nieznany wskaźnik „{unknown.Text}”.", unknown.At("prognoza"), Placeholders.CodeHint(unknown.Text.Trim(), catalogue));
    }

    private static void ReportUnusedMapping(CaseConfiguration configuration, ImmutableHashSet<string> used, ProblemList problems)
    {
        foreach (var unused in configuration.Mapping.Where(m => !used.Contains(m.Label)))
            problems.Warning("mapowanie.nieuzyte",
                $"Do wpisu mapowania „{unused.Label}” ({unused.Code}) nie pasuje żaden wiersz plików CAS ani danych własnych.", unused.Place,
                "Przepisz nazwę wiersza dokładnie tak, jak stoi w pliku (po „>” pod nazwą wiersza nadrzędnego, przed „[miara]”), albo usuń wpis.");
    }

    private static void CheckPlannedFiles(PlacedPlan planned, CaseFolder folder, ProblemList problems)
    {
        foreach (var file in planned.Files.Where(f => f.IsOfCase))
        {
            var (subfolder, extension) = file.Kind == SlidePlanKind.FreeTable ? ("dane/wlasne", ".csv") : ("opis", ".md");
            if (!file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) || (extension == ".csv" && !file.Path.StartsWith("dane/", StringComparison.Ordinal)))
                problems.Error("uklad.zly-plik", $"Slajd nie może pokazać pliku „{file.Path}”; oczekiwano pliku {extension} w folderze „{subfolder}”.", file.Place,
                    $"Przenieś plik do folderu „{subfolder}” i podaj jego ścieżkę.");
            else if (!folder.Exists(file.Path))
                problems.Error("uklad.brak-pliku", $"Slajd potrzebuje pliku „{file.Path}”, którego nie ma.", file.Place, folder.MissingHint(file.Path, subfolder));
        }
    }

    private static (ImmutableArray<Narrative> Narratives, ImmutableArray<InputFile> Files) Texts(
        CaseFolder folder, PlacedPlan planned, Catalogue catalogue, ProblemList problems, IProgress<string>? progress, CancellationToken cancel)
    {
        var narratives = ImmutableArray.CreateBuilder<Narrative>();
        var files = ImmutableArray.CreateBuilder<InputFile>();
        var paths = folder.Files("opis").Where(f => f.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Union(planned.Files.Where(f => f.Kind == SlidePlanKind.Narrative).Select(f => f.Path))
            .Append(Recommendations)
            .Where(folder.Exists);
        foreach (var path in paths)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report($"Tekst: {path}");
            if (folder.FindLink(path) is { } link)
            {
                problems.Error("sciezka.niedozwolona", $"„{link}” jest dowiązaniem do innego miejsca.", new(path), "Skopiuj plik do folderu sprawy.");
                continue;
            }
            if (folder.ReadText(path, problems) is not var (text, file)) continue;
            files.Add(file);
            DraftMark.Report(path, text, problems);
            StarterTexts.Report(path, text, problems);
            if (NarrativeReader.Read(path, text, folder, problems) is not var (narrative, pictures)) continue;
            NarrativePlaceholders.Check(narrative, catalogue, problems);
            narratives.Add(narrative);
            files.AddRange(pictures);
        }
        return (narratives.ToImmutable(), [.. files.DistinctBy(f => f.Path)]);
    }

    private static LocalDate? NewestExport(ImmutableArray<InputFile> files) => files.Max(f => f.Source?.ExportDate);

    private static void ThrowOnErrors(ProblemList problems)
    {
        if (problems.HasErrors) throw new CaseConfigurationException(problems.ToImmutable());
    }
}
