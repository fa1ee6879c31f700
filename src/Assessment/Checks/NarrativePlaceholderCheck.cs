using Assessment.Cases;
using Assessment.Composition;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Checks;

/// <summary>Finds placeholders in the office's texts whose figure is missing, as with a mistyped year: the page would say „brak danych”.</summary>
public static class NarrativePlaceholderCheck
{
    /// <summary>A warning per placeholder without a figure.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Narrative> narratives, Observations observations, AssessmentCase assessment)
    {
        ArgumentNullException.ThrowIfNull(narratives);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(assessment);
        return from narrative in narratives
               from section in narrative.Sections
               from block in section.Blocks
               from text in BlockTexts.Of(block.Block)
               from match in TextTemplate.Placeholder.Matches(text)
               let parts = match.Groups["body"].Value.Split(',', StringSplitOptions.TrimEntries)
               let words = parts[0] == "wybor" ? parts[1..] : parts
               where words.Length > 1
               let year = TextNames.Year(words[1], assessment)
               where year is null || !observations.At(assessment.Unit, new IndicatorCode(words[0]), year.Value).HasNumber
               select new Problem("tekst.brak-liczby", Severity.Warning,
                   $"Tekst odwołuje się do liczby „{match.Value}”, której nie ma w danych; na stronie będzie „brak danych”.",
                   new Place(narrative.File, block.Line), "Sprawdź kod i rok albo uzupełnij dane.");
    }
}
