using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Provenance;

/// <summary>Finds indicators by words of their names.</summary>
internal static class IndicatorSearch
{
    private const int Nearest = 5;

    /// <summary>The indicators whose name holds all the words, those with the fewest other words first; several only where they fit equally well.</summary>
    public static (ImmutableArray<Indicator> Best, ImmutableArray<Indicator> Others) Find(Catalogue catalogue, string words)
    {
        var ranked = Ranked(catalogue, words);
        var fitting = ranked.Where(r => r.Found == 1).ToImmutableArray();
        if (fitting.IsEmpty) return ([], [.. ranked.Where(r => r.Found > 0).Take(Nearest).Select(r => r.Indicator)]);
        var best = fitting.TakeWhile(r => r.Covered == fitting[0].Covered).Take(Nearest).Select(r => r.Indicator).ToImmutableArray();
        return (best, [.. fitting.Select(r => r.Indicator).Skip(best.Length).Take(Nearest)]);
    }

    private static ImmutableArray<(Indicator Indicator, decimal Found, decimal Covered)> Ranked(Catalogue catalogue, string words)
    {
        var asked = SearchWords.Of(words);
        if (asked.IsEmpty) return [];
        return
        [
            .. catalogue.Indicators.Concat(catalogue.Derived.Select(d => d.Indicator))
                .Select(i => Best(i, asked))
                .OrderByDescending(r => r.Found).ThenByDescending(r => r.Covered),
        ];
    }

    private static (Indicator Indicator, decimal Found, decimal Covered) Best(Indicator indicator, ImmutableArray<string> asked)
    {
        var best = (Indicator: indicator, Found: 0m, Covered: 0m);
        foreach (var name in Names(indicator).Select(SearchWords.Of).Where(n => !n.IsEmpty))
        {
            var found = (decimal)asked.Count(a => name.Any(n => SearchWords.Same(a, n))) / asked.Length;
            var covered = (decimal)name.Count(n => asked.Any(a => SearchWords.Same(a, n))) / name.Length;
            if (found > best.Found || (found == best.Found && covered > best.Covered)) best = (indicator, found, covered);
        }
        return best;
    }

    private static IEnumerable<string> Names(Indicator indicator) =>
        [indicator.Label, indicator.ShortLabel, .. indicator.Aliases, .. indicator.Noun is { } noun ? [noun.Many] : Array.Empty<string>(), indicator.Code.Value];
}
