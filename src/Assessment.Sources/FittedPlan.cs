using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Problems;
using Assessment.Sources.Plans;

namespace Assessment.Sources;

/// <summary>The plan as far as the case can fill it: slides of the built-in plan whose file the case does not have are left out, with a warning.</summary>
internal static class FittedPlan
{
    /// <summary>The plan without slides that have no file; reports these and files that no slide shows.</summary>
    public static DeckPlan Of(
        PlacedPlan planned, CaseFolder folder, ImmutableArray<Narrative> narratives, ImmutableArray<FreeTable> tables, ProblemList problems)
    {
        foreach (var file in planned.Files.Where(f => !f.IsOfCase && !folder.Exists(f.Path)))
            problems.Warning("uklad.pominiety-slajd", $"Nie ma pliku „{file.Path}”, więc jego slajd pominięto.", new(file.Path),
                folder.MissingHint(file.Path, file.Kind == SlidePlanKind.FreeTable ? "dane/wlasne" : "opis"));
        foreach (var file in planned.Files.Where(f => f.Kind == SlidePlanKind.FreeTable && folder.Exists(f.Path) && !tables.Any(t => t.File == f.Path)
            && !problems.HasErrorsIn(f.Path))) // a table that could not be read has been told
            problems.Error("uklad.nie-tabela", $"Plik „{file.Path}” nie jest tabelą własną, więc slajd „tabela-wlasna” nie może go pokazać.", file.Place,
                "Tabela własna ma w pierwszym wierszu nagłówki kolumn; plik z nagłówkiem „wskaznik;rok;wartosc” to dane do innych slajdów.");
        var chapters = planned.Plan.Chapters
            .Select(c => (Planned: c, Slides: c.Slides.Where(s => HasFile(s, folder)).ToImmutableArray()))
            .Where(c => c.Slides.Length > 0 || c.Planned.Slides.IsEmpty)
            .Select(c => c.Planned with { Slides = c.Slides })
            .ToImmutableArray();
        var shown = planned.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var hasRecommendations = chapters.SelectMany(c => c.Slides).Any(s => s.Kind == SlidePlanKind.Recommendations);
        foreach (var text in narratives.Where(n => !shown.Contains(n.File) && !(hasRecommendations && n.File == "rekomendacje.md")))
            problems.Warning("opis.niepokazany", $"Żaden slajd nie pokazuje tekstu „{text.File}”.", new(text.File),
                "Dodaj w „rozdzialy” slajd „rodzaj: opis” z tym plikiem albo usuń plik.");
        foreach (var table in tables.Where(t => !shown.Contains(t.File)))
            problems.Warning("tabela.niepokazana", $"Żaden slajd nie pokazuje tabeli „{table.File}”.", new(table.File),
                "Dodaj w „rozdzialy” slajd „rodzaj: tabela-wlasna” z tym plikiem albo usuń plik.");
        if (hasRecommendations && !narratives.Any(n => n.File == "rekomendacje.md") && !folder.Exists("rekomendacje.md"))
            problems.Warning("rekomendacje.brak-pliku", "Nie ma pliku „rekomendacje.md”, a ocena wraz z rekomendacjami jest podstawą planowania budżetu (art. 16a ust. 4 u.p.s.).",
                new("rekomendacje.md"), "Dodaj plik: „# Rekomendacje”, a pod nim „## grupa rekomendacji” i punkty.");
        return new(chapters);
    }

    private static bool HasFile(SlidePlan slide, CaseFolder folder) =>
        slide.Kind is not (SlidePlanKind.Narrative or SlidePlanKind.FreeTable) || slide.File is null || folder.Exists(slide.File);
}
