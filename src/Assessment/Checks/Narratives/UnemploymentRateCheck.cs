using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Checks.Narratives;

/// <summary>Finds a rate of unemployment of a gmina: there is no official one, only shares, and a share without its denominator cannot be tested.</summary>
/// <remarks>A sentence about a powiat, a województwo or the country may name their rate.</remarks>
public static partial class UnemploymentRateCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tekst.stopa-bezrobocia";

    private const string Unemployed = "bezrobotni";

    /// <summary>A problem per sentence.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Sentence> sentences, AssessedCase assessed, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(rules);
        if (assessed.Case.Unit.Kind is UnitKind.County or UnitKind.Voivodeship or UnitKind.Country) return [];
        return from sentence in sentences
               where IsRate(sentence) && !Larger.IsMatch(sentence.Text)
               let typed = TypedPercentage.In(sentence).FirstOrDefault()
               where typed is not null
               select rules[Id].Failed(sentence.Place, ("udzial", typed.Text), ("znane", Known(assessed)));
    }

    /// <summary>True for a sentence about a rate of unemployment, whose percentage is no share of a ground for assistance.</summary>
    internal static bool IsRate(Sentence sentence) => Rate.IsMatch(sentence.Text);

    private static string Known(AssessedCase assessed)
    {
        var shares = from derived in assessed.Catalogue.Derived
                     where derived.Per == 100 && derived.Numerator is [{ Value: Unemployed }]
                     let share = assessed.At(derived.Indicator.Code, assessed.Case.Year).Number
                     where share is not null
                     select $"{PolishQuotes.Around(derived.Indicator.Label)} – {PolishNumber.Percent(share.Value, derived.Indicator.Domain.Decimals)}";
        return string.Join("; ", shares) is { Length: > 0 } known ? known : "brak danych";
    }

    [GeneratedRegex(@"\bstop\w+ bezroboci", RegexOptions.IgnoreCase)]
    private static partial Regex Rate { get; }

    [GeneratedRegex(@"powia|powiec|wojew|kraj|pols", RegexOptions.IgnoreCase)]
    private static partial Regex Larger { get; }
}
