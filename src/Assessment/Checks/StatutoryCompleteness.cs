using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Checks;

/// <summary>Tests which elements of art. 16a ust. 2–3 u.p.s. have at least one figure for the assessed year.</summary>
public static class StatutoryCompleteness
{
    /// <summary>The elements without any figure, in the order of the law.</summary>
    public static ImmutableArray<StatutoryElement> Missing(Catalogue catalogue, Observations observations, TerritorialCode unit, int year)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        var present = catalogue.Indicators
            .Where(i => observations.At(unit, i.Code, year).HasNumber)
            .SelectMany(i => i.Satisfies)
            .ToHashSet();
        return [.. Enum.GetValues<StatutoryElement>().Where(e => !present.Contains(e))];
    }

    /// <summary>The element in the words of the law.</summary>
    public static string Name(StatutoryElement element) => element switch
    {
        StatutoryElement.Infrastructure => "infrastruktura",
        StatutoryElement.Staff => "kadra",
        StatutoryElement.NonGovernmentalOrganisations => "organizacje pozarządowe",
        StatutoryElement.Expenditure => "nakłady finansowe na zadania pomocy społecznej",
        StatutoryElement.PersonsAndFamilies => "osoby i rodziny korzystające z pomocy społecznej",
        _ => "rodzaje problemów i ich rozkład ilościowy",
    };

    /// <summary>The paragraph of art. 16a that names the element.</summary>
    public static string Basis(StatutoryElement element) =>
        element is StatutoryElement.PersonsAndFamilies or StatutoryElement.KindsOfProblems ? "art. 16a ust. 3" : "art. 16a ust. 2";

    /// <summary>A missing element as a problem of the input.</summary>
    public static Problem ToProblem(StatutoryElement element, int year) =>
        new("ustawa.brak-danych", Severity.Warning,
            $"Brak danych za {year} r.: {Name(element)} ({Basis(element)} ustawy o pomocy społecznej).", null,
            "Dołącz plik z danymi (folder dane/); do tego czasu ocena podaje „brak danych”.");
}
