using System.Collections.Immutable;
using System.Globalization;
using Assessment.Composition;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Sources.Plans;

/// <summary>Checks the placeholders of texts at start, so that no deck is half composed when one is mistyped.</summary>
/// <remarks>
/// A name (<c>{{rok}}</c>, <c>{{w-gminie}}</c>) or a figure: a code, a year and optionally <c>liczba</c> for the number without its unit
/// (<c>{{pomoc.rodziny, rok-1}}</c>, <c>{{pomoc.rodziny, 2020, liczba}}</c>) or <c>biernik</c> for the accusative; or a word that agrees
/// with a figure: <c>{{wybor, pomoc.rodziny, rok, korzystała, korzystały, korzystało}}</c>.
/// </remarks>
internal static class Placeholders
{
    /// <summary>Names without a comma.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "rok", "rok-1", "lata", "pierwszy-rok", "gmina", "gminy", "gminie", "w-gminie", "osrodek", "osrodka", "osrodkowi", "w-osrodku",
        "skrot", "rada", "rady", "radzie", "data",
    ];

    private static readonly string[] Years = ["rok", "rok-1", "pierwszy-rok"];

    /// <summary>Checks every placeholder of a text.</summary>
    public static void Check(string text, Place place, Catalogue catalogue, ProblemList problems)
    {
        foreach (System.Text.RegularExpressions.Match match in TextTemplate.Placeholder.Matches(text))
            CheckOne(match.Groups["body"].Value, place, catalogue, problems);
        var rest = TextTemplate.Placeholder.Replace(text, "");
        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal))
            problems.Error("tekst.niedomkniety-znacznik", "Znacznik „{{…}}” nie jest domknięty albo nie ma początku.", place,
                "Znacznik zaczyna się od „{{” i kończy na „}}” w tym samym akapicie, np. „{{pomoc.rodziny, rok}}”.");
    }

    private static void CheckOne(string body, Place place, Catalogue catalogue, ProblemList problems)
    {
        var words = body.Split(',', StringSplitOptions.TrimEntries);
        if (words is ["wybor", .. var choice] && words.Length > 1)
        {
            if (choice.Length == 5) words = choice[..2];
            else
            {
                problems.Error("tekst.zly-znacznik", $"Znacznik „{{{{{body}}}}}” nie ma trzech odmian słowa.", place,
                    "Po kodzie i roku wpisz słowo dla 1, dla 2–4 i dla 5 lub więcej, np. „{{wybor, pomoc.rodziny, rok, korzystała, korzystały, korzystało}}”.");
                return;
            }
        }
        if (words.Length == 1)
        {
            if (Names.Contains(body)) return;
            problems.Error("tekst.nieznany-znacznik", $"Nieznany znacznik „{{{{{body}}}}}”.", place,
                catalogue.TryGet(new(body), out _) ? $"To kod wskaźnika – dopisz rok, np. „{{{{{body}, rok}}}}”."
                    : Nearest.Hint(body, Names) is { Length: > 0 } hint ? hint : "Znane znaczniki: " + string.Join(", ", Names) + ".");
            return;
        }
        if (!catalogue.TryGet(new(words[0]), out _))
            problems.Error("tekst.nieznany-kod", $"Nieznany wskaźnik „{words[0]}” w znaczniku „{{{{{body}}}}}”.", place, CodeHint(words[0], catalogue));
        if (!Years.Contains(words[1]) && !IsYear(words[1]))
            problems.Error("tekst.zly-rok", $"„{words[1]}” w znaczniku „{{{{{body}}}}}” nie jest rokiem.", place,
                "Wpisz rok (np. 2020), „rok”, „rok-1” albo „pierwszy-rok”.");
        if (words.Length > 3 || (words.Length == 3 && words[2] is not ("liczba" or "biernik")))
            problems.Error("tekst.zly-znacznik", $"Znacznik „{{{{{body}}}}}” ma niewłaściwą trzecią część.", place,
                "Po roku może stać tylko słowo „liczba” (sama liczba, bez jednostki) albo „biernik” (objęto 1 rodzinę).");
    }

    /// <summary>A way out for an unknown code.</summary>
    public static string CodeHint(string code, Catalogue catalogue) =>
        Nearest.Hint(code, catalogue.Indicators.Concat(catalogue.Derived.Select(d => d.Indicator)).Select(i => i.Code.Value)) is { Length: > 0 } hint
            ? hint : "Sprawdź kod w katalogu wskaźników albo dodaj wskaźnik w sekcji „wskazniki”.";

    private static bool IsYear(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1995 and <= 2100;
}
