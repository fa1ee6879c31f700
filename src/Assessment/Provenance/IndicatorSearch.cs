using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Provenance;

/// <summary>Finds indicators by words of their names.</summary>
/// <param name="Best">The indicators whose name holds all the words and the fewest others; several only where they fit equally well.</param>
/// <param name="Others">Further ones that fit; where none does, those that come nearest.</param>
internal sealed record IndicatorSearch(ImmutableArray<Indicator> Best, ImmutableArray<Indicator> Others)
{
    private const int Nearest = 5;

    /// <summary>Searches for words; what the case observes goes before what it does not.</summary>
    /// <param name="catalogue">All indicators.</param>
    /// <param name="observed">True for an indicator of which the case has a figure.</param>
    /// <param name="same">When two words are the same.</param>
    /// <param name="wordings">The question's words, the whole of them first.</param>
    public static IndicatorSearch Of(
        Catalogue catalogue, Func<Indicator, bool> observed, Func<string, string, bool> same, params IEnumerable<ImmutableArray<string>> wordings)
    {
        ImmutableArray<Indicator> all = [.. catalogue.Indicators.Concat(catalogue.Derived.Select(d => d.Indicator))];
        ImmutableArray<Indicator> known = [.. all.Where(observed)];
        var searches = (from words in wordings
                        from pool in (ImmutableArray<Indicator>[])[known, all]
                        select Search(pool, words, same)).ToArray();
        return searches.FirstOrDefault(s => !s.Best.IsEmpty) ?? searches[^1];
    }

    private static IndicatorSearch Search(ImmutableArray<Indicator> indicators, ImmutableArray<string> words, Func<string, string, bool> same)
    {
        if (words.IsEmpty) return new([], []);
        var ranked = indicators.Select(i => Fit(i, words, same)).OrderByDescending(r => r.Found).ThenByDescending(r => r.Covered).ToImmutableArray();
        var fitting = ranked.Where(r => r.Found == 1).ToImmutableArray();
        if (fitting.IsEmpty) return new([], [.. ranked.Where(r => r.Found > 0).Take(Nearest).Select(r => r.Indicator)]);
        var best = fitting.TakeWhile(r => r.Covered == fitting[0].Covered).Take(Nearest).Select(r => r.Indicator).ToImmutableArray();
        return new(best, [.. fitting.Select(r => r.Indicator).Skip(best.Length).Take(Nearest)]);
    }

    private static (Indicator Indicator, decimal Found, decimal Covered) Fit(Indicator indicator, ImmutableArray<string> asked, Func<string, string, bool> same)
    {
        var best = (Indicator: indicator, Found: 0m, Covered: 0m);
        foreach (var name in Names(indicator).Select(SearchWords.Telling).Where(n => !n.IsEmpty))
        {
            var found = (decimal)asked.Count(a => name.Any(n => same(a, n))) / asked.Length;
            var covered = (decimal)name.Count(n => asked.Any(a => same(a, n))) / name.Length;
            if (found > best.Found || (found == best.Found && covered > best.Covered)) best = (indicator, found, covered);
        }
        return best;
    }

    private static IEnumerable<string> Names(Indicator indicator) =>
        [indicator.Label, indicator.ShortLabel, .. indicator.Aliases, .. indicator.Noun is { } noun ? [noun.Many] : Array.Empty<string>(), indicator.Code.Value];
}
