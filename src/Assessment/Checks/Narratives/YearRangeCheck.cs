using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Composition;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>Finds titles that name other years than the tables show: „w latach 2017–2019” over a table of 2018–2020.</summary>
public static partial class YearRangeCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tekst.lata";

    /// <summary>A problem per title; titles of slides in <c>ocena.yaml</c> are typed too.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Sentence> sentences, CaseContent content, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(rules);
        var titles = sentences.Where(s => s.IsTitle)
            .Concat(from slide in content.Plan.Chapters.SelectMany(c => c.Slides)
                    where slide.Kind is not (SlidePlanKind.Text or SlidePlanKind.Narrative)
                    from text in new[] { slide.Title, slide.Subtitle }
                    select new Sentence(text, new("ocena.yaml"), IsTitle: true));
        var years = content.Case.Years;
        return from title in titles
               from Match match in Range.Matches(title.Text)
               let first = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture)
               let last = int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture)
               where last - first == years.Length - 1 && last != years[^1]
               select rules[Id].Failed(title.Place, ("tytul", title.Text), ("lata", match.Value), ("tabele", PolishDate.Years(years[0], years[^1])));
    }

    [GeneratedRegex(@"\b(?<from>(?:19|20)\d\d)\s?[-–—]\s?(?<to>(?:19|20)\d\d)\b")]
    private static partial Regex Range { get; }
}
