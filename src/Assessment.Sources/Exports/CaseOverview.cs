using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Exports;

/// <summary>What <c>ocena.yaml</c> alone tells of a case: who, which year, when.</summary>
/// <param name="Unit">The assessed unit.</param>
/// <param name="UnitName">Its name in the nominative.</param>
/// <param name="Year">The assessed year.</param>
/// <param name="Session">The council's session, or <c>null</c> when not yet known.</param>
/// <param name="Schedule">When the case is made.</param>
/// <param name="Previous">Folder of the case of the year before, relative to the case folder, or <c>null</c>.</param>
public sealed record CaseOverview(TerritorialCode Unit, string UnitName, int Year, LocalDate? Session, CaseSchedule Schedule, string? Previous)
{
    /// <summary>Reads the overview of a case.</summary>
    /// <param name="folder">Path of the case folder.</param>
    /// <exception cref="CaseConfigurationException"><c>ocena.yaml</c> is missing or wrong; every error is placed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CaseOverview Read(string folder)
    {
        var problems = new ProblemList();
        var (configuration, _) = CaseReader.Configuration(new(folder), problems);
        if (problems.HasErrors) throw new CaseConfigurationException(problems.ToImmutable());
        var assessment = configuration.Case;
        return new(assessment.Unit, assessment.UnitName.Nominative, assessment.Year, assessment.Session, configuration.Schedule, configuration.Previous);
    }
}
