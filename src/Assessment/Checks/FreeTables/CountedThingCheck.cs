using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Composition;
using Assessment.Problems;

namespace Assessment.Checks.FreeTables;

/// <summary>Finds slides whose title counts families while their table counts persons, or the reverse.</summary>
public static class CountedThingCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabela.rodziny-osoby";

    /// <summary>A problem per slide.</summary>
    public static IEnumerable<Problem> Of(CaseContent content, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(rules);
        return from slide in content.Plan.Chapters.SelectMany(c => c.Slides)
               where slide.Kind == SlidePlanKind.FreeTable
               let table = content.FreeTables.FirstOrDefault(t => t.File == slide.File)
               where table is not null
               let title = slide.Title + " " + slide.Subtitle
               let header = string.Join(' ', table.Header)
               where (Families(title) && !Persons(title) && Persons(header) && !Families(header))
                   || (Persons(title) && !Families(title) && Families(header) && !Persons(header))
               select rules[Id].Failed(new(table.File, 1), ("tytul", slide.Title), ("naglowek", header));
    }

    private static bool Families(string text) => text.Contains("rodzin", StringComparison.OrdinalIgnoreCase);

    private static bool Persons(string text) =>
        text.Contains("osob", StringComparison.OrdinalIgnoreCase) || text.Contains("osób", StringComparison.OrdinalIgnoreCase);
}
