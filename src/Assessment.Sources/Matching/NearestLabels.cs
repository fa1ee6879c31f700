using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Sources.Matching;

/// <summary>Candidates for a text that matched nothing.</summary>
public static class NearestLabels
{
    private const double TooFar = 0.6;
    private const int LongestCompared = 300;

    /// <summary>Up to <paramref name="count"/> of the texts that are nearest to the one seen, the nearest first; none when all are far.</summary>
    public static ImmutableArray<string> Of(string seen, IEnumerable<string> known, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(known);
        var key = Key(seen);
        return
        [
            .. known.Distinct(StringComparer.Ordinal)
                .Select((text, order) => (text, order, distance: EditDistance.Relative(key, Key(text))))
                .Where(c => c.distance < TooFar)
                .OrderBy(c => c.distance).ThenBy(c => c.order)
                .Take(count).Select(c => c.text),
        ];
    }

    /// <summary>Up to <paramref name="count"/> indicators whose code, label or alias is nearest to the text seen; those named first win ties.</summary>
    public static ImmutableArray<Indicator> Of(string seen, IEnumerable<Indicator> known, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(known);
        var key = Key(seen);
        return
        [
            .. known.DistinctBy(i => i.Code)
                .Select((indicator, order) => (indicator, order, distance: Distance(key, indicator)))
                .Where(c => c.distance < TooFar)
                .OrderBy(c => c.distance).ThenBy(c => c.order)
                .Take(count).Select(c => c.indicator),
        ];
    }

    private static double Distance(string key, Indicator indicator) =>
        indicator.Aliases
            .Concat(indicator.Cas.Select(c => c.Label).OfType<string>())
            .Append(indicator.Label)
            .Append(indicator.Code.Value)
            .Min(text => EditDistance.Relative(key, Key(text)));

    private static string Key(string text) =>
        NormalisedLabel.Of(text).Text is { Length: > LongestCompared } longText ? longText[..LongestCompared] : NormalisedLabel.Of(text).Text;
}
