using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Findings.Decisions;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Configuration;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Findings;

/// <summary>What the case of the year before recommended (<c>poprzednia</c> in <c>ocena.yaml</c>).</summary>
/// <remarks>
/// The one place where a case may name a folder outside itself, and only because its office says so. Two files are opened there,
/// <c>ocena.yaml</c> for the year and <c>wnioski.yaml</c>, which is one of the files the document is made from; nothing is written. A case
/// that was released is asked for its version by the host, so the file may be missing.
/// </remarks>
internal static class PreviousCase
{
    /// <summary>The accepted recommendations with the file they were read from; none when the case names no previous one.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="configuration">The case's configuration.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static (ImmutableArray<Decision> Recommendations, ImmutableArray<InputFile> Files) Read(CaseFolder folder, CaseConfiguration configuration, Catalogue catalogue, ProblemList problems)
    {
        if (configuration.Previous is not { } name) return ([], []);
        var place = configuration.PreviousPlace;
        var previous = new CaseFolder(Path.Combine(folder.Root, name));
        if (previous.Root == folder.Root || !previous.Exists(CaseConfiguration.FileName))
        {
            var reason = previous.Root == folder.Root ? "to folder tej sprawy" : $"nie ma w nim pliku „{CaseConfiguration.FileName}”";
            problems.Error("poprzednia.brak", $"„{name}” nie jest folderem poprzedniej sprawy: {reason}.",
                place, "Podaj ścieżkę względem folderu tej sprawy, np. „../2023”, albo usuń klucz „poprzednia”.");
            return ([], []);
        }
        CheckYear(previous, name, configuration.Case.Year - 1, place, problems);
        if (!previous.Exists(DecisionsReader.FileName))
        {
            problems.Information("poprzednia.bez-wnioskow", $"W folderze poprzedniej sprawy „{name}” nie ma pliku „{DecisionsReader.FileName}”.", place,
                "Rekomendacje z poprzedniego roku program weźmie z jej wydanej wersji, a gdy żadnej nie wydano, nie będzie ich w dokumencie.");
            return ([], []);
        }
        if (previous.ReadText(DecisionsReader.FileName, problems) is not var (text, file)) return ([], []);
        var path = $"{name}/{DecisionsReader.FileName}";
        return ([.. DecisionsReader.Read(path, text, catalogue, problems).Recommendations
            .Where(d => d is { Verdict: Verdict.Accept or Verdict.Change, Watch: not null })], [file with { Path = path }]);
    }

    private static void CheckYear(CaseFolder previous, string name, int expected, Place place, ProblemList problems)
    {
        if (previous.ReadText(CaseConfiguration.FileName, problems) is not var (text, _)) return;
        if (YamlDocument.ReadMapping($"{name}/{CaseConfiguration.FileName}", text, problems) is not { } mapping) return;
        if (new YamlFields(mapping, problems).Integer("rok", 1995, 2100) is { } year && year != expected)
            problems.Error("poprzednia.rok", $"Poprzednia sprawa ocenia {year} r., a oczekiwano: {expected}.", place, "Wskaż folder oceny za rok wcześniejszy.");
    }
}
