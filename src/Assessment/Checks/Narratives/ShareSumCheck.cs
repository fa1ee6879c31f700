using Assessment.Checks.Rules;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>Finds sentences whose percentages nearly add up to 100: 52,27% and 47,72% were cut off instead of rounded.</summary>
public static class ShareSumCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tekst.suma-udzialow";

    /// <summary>A problem per sentence.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Sentence> sentences, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(rules);
        return from sentence in sentences
               let shares = TypedPercentage.In(sentence).Select(p => p.Number).ToArray()
               where shares.Length > 1
               let sum = shares.Sum()
               where sum != 100 && Math.Abs(sum - 100) <= rules.Thresholds.SharesNear
               select rules[Id].Failed(sentence.Place, ("udzialy", string.Join(" + ", shares.Select(s => PolishNumber.Percent(s)))), ("suma", PolishNumber.Percent(sum)));
    }
}
