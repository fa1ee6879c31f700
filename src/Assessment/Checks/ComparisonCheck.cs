using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Composition;
using Assessment.Problems;

namespace Assessment.Checks;

/// <summary>Says why a planned comparison has no slide, or no peer group.</summary>
public static class ComparisonCheck
{
    /// <summary>An information when the plan compares units and nothing can be compared; a warning when the declared group has no member.</summary>
    public static IEnumerable<Problem> Of(DeckPlan plan, CaseComparisons comparisons, AssessmentCase assessment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(comparisons);
        ArgumentNullException.ThrowIfNull(assessment);
        if (!plan.Chapters.SelectMany(c => c.Slides).Any(s => s.Kind == SlidePlanKind.AmongOthers)) yield break;
        if (comparisons.All.IsEmpty)
            yield return new("porownanie.brak-danych", Severity.Information,
                $"Nie ma slajdu porównującego jednostki: pliki z BDL nie zawierają za {assessment.Year} r. danych, z których można obliczyć te same wskaźniki dla innych jednostek.",
                null, "Pobierz z BDL ludność i bezrobotnych także dla powiatu, województwa i Polski.");
        else if (assessment.PeerRule is not null && comparisons.Group is null)
            yield return new("porownanie.brak-grupy", Severity.Warning,
                $"Grupy porównawczej nie utworzono: za {assessment.Year} r. nie ma w plikach z BDL liczby mieszkańców jednostki oceny albo żadna inna jednostka nie mieści się w granicach.",
                new("ocena.yaml", null, null, "grupa_porownawcza"), "Zmień granice w „grupa_porownawcza” albo pobierz ludność (P2137) za ten rok.");
    }
}
