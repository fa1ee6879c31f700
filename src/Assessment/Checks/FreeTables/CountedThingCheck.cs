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
        var slides = from slide in content.Plan.Chapters.SelectMany(c => c.Slides)
                     where slide.Kind == SlidePlanKind.FreeTable
                     let table = content.FreeTables.FirstOrDefault(t => t.File == slide.File)
                     where table is not null
                     select (Title: slide.Title + " " + slide.Subtitle, Named: slide.Title, Table: table, Line: 1);
        var texts = NarrativeTables.Of(content.Narratives).Select(t => (t.Title, Named: t.Title, t.Table, Line: t.Table.Lines.FirstOrDefault(1)));
        return from shown in slides.Concat(texts)
               let header = string.Join(' ', shown.Table.Header)
               where (Families(shown.Title) && !Persons(shown.Title) && Persons(header) && !Families(header))
                   || (Persons(shown.Title) && !Families(shown.Title) && Families(header) && !Persons(header))
               select rules[Id].Failed(new(shown.Table.File, shown.Line), ("tytul", shown.Named), ("naglowek", header));
    }

    private static bool Families(string text) => text.Contains("rodzin", StringComparison.OrdinalIgnoreCase);

    private static bool Persons(string text) =>
        text.Contains("osob", StringComparison.OrdinalIgnoreCase) || text.Contains("osób", StringComparison.OrdinalIgnoreCase);
}
