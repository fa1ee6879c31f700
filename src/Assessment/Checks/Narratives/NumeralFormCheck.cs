using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Checks.Rules;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>Finds a number with the wrong form of its noun: „23 408 osoby”, „1 rodzin”.</summary>
/// <remarks>
/// A number can also stand in a case that has one form for all („dla 2 rodzin”, „dla 1 rodziny”), so only forms are reported that are
/// wrong in every case: the nominative of one or of few after five and more, the genitive plural after one.
/// </remarks>
public static partial class NumeralFormCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tekst.forma-liczebnika";

    /// <summary>A problem per number.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Sentence> sentences, Catalogue catalogue, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(rules);
        var nouns = catalogue.Indicators.Select(i => i.Unit).Distinct().Where(u => u.One != u.Many).ToImmutableArray();
        return from sentence in sentences
               from Match match in Numeral.Matches(sentence.Text)
               let number = decimal.Parse(match.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
               let word = match.Groups["word"].Value.ToLowerInvariant()
               let noun = nouns.FirstOrDefault(n => word == n.One || word == n.Few || word == n.Many)
               where noun is not null && IsWrong(noun, word, number)
               select rules[Id].Failed(sentence.Place, ("tekst", match.Value.Trim()), ("poprawnie", $"{match.Groups["n"].Value} {noun.For(number)}"));
    }

    private static bool IsWrong(PluralForms noun, string word, decimal number) =>
        noun.For(number) is var right && word != right
        && (right == noun.Many && right != noun.Few ? word == noun.Few || word == noun.One
            : right == noun.One ? word == noun.Many && noun.Many != noun.Few
            : word == noun.One);

    [GeneratedRegex(@"(?<![\w.,{:–-])(?<n>\d{1,3}(?: \d{3})+|\d+) (?<word>\p{L}+)")]
    private static partial Regex Numeral { get; }
}
