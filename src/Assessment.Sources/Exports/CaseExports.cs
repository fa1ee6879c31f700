using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Configuration;

namespace Assessment.Sources.Exports;

/// <summary>Which exports of a case are there and which are still missing, read from its data alone: texts and slides do not matter.</summary>
/// <param name="UnitName">The assessed unit's name in the nominative.</param>
/// <param name="Year">The assessed year.</param>
/// <param name="Present">The exports that give a number of the assessed year.</param>
/// <param name="Missing">Where to fetch the exports that are missing, a line each.</param>
/// <param name="Errors">Errors in the data files: what they hold may be missing only because of them.</param>
public sealed record CaseExports(
    string UnitName, int Year, ImmutableArray<RequiredExport> Present, ImmutableArray<string> Missing, ImmutableArray<Problem> Errors)
{
    /// <summary>Reads the data of a case.</summary>
    /// <param name="folder">Path of the case folder.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="CaseConfigurationException"><c>ocena.yaml</c> is missing or wrong, or requires an export that the program does not know.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CaseExports Read(string folder, CancellationToken cancel)
    {
        var problems = new ProblemList();
        var caseFolder = new CaseFolder(folder);
        var (configuration, _) = CaseReader.Configuration(caseFolder, problems);
        var catalogue = CatalogueReader.Read(BuiltInData.Embedded().Catalogue, configuration.Catalogue, problems);
        var paths = ExportPaths.Embedded();
        foreach (var unknown in configuration.Schedule.Required.Where(r => !paths.Knows(r)))
            problems.Error("harmonogram.nieznane-zrodlo", $"Program nie zna źródła „{unknown.Key}” wymaganego w harmonogramie.",
                new(CaseConfiguration.FileName, null, null, "wymagane"), "Podaj podgrupę BDL albo tabelę CAS, którą program czyta.");
        var mapping = CaseReader.Mapping(configuration, catalogue, problems);
        if (problems.HasErrors) throw new CaseConfigurationException(problems.ToImmutable());

        var found = new ProblemList();
        var data = new DataFiles(caseFolder, configuration, catalogue, mapping, found).Read(null, cancel);
        var assessment = configuration.Case;
        var observations = new Figures.Observations(data.Observations, assessment.SourceRanking);
        var missing = ExportCompleteness.Missing(
            configuration.Schedule.Required, catalogue, observations, assessment.Unit, assessment.Year,
            path => new FileInfo(Path.Combine(caseFolder.Root, path)) is { Exists: true, Length: > 0 });
        return new(
            assessment.UnitName.Nominative, assessment.Year,
            ExportCompleteness.Present(catalogue, observations, assessment.Unit, assessment.Year),
            [.. missing.Select(paths.Of)],
            [.. found.ToImmutable().Where(p => p.Severity == Severity.Error && p.Id != DataFiles.NoFiles)]);
    }
}
