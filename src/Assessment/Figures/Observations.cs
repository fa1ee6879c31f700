using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Figures;

/// <summary>All observations of a case. Where sources disagree the ranking of the case decides; the others stay reachable.</summary>
public sealed class Observations
{
    private readonly Dictionary<(TerritorialCode Unit, IndicatorCode Indicator, int Year), ImmutableArray<Observation>> _byKey;

    /// <summary>Makes the set.</summary>
    /// <param name="all">Observations in reading order.</param>
    /// <param name="ranking">Kinds of source, the most trusted first; kinds not named come last in the order of the enumeration.</param>
    public Observations(IEnumerable<Observation> all, IReadOnlyList<SourceKind> ranking)
    {
        All = [.. all];
        _byKey = All
            .GroupBy(o => (o.Unit, o.Indicator, o.Year))
            .ToDictionary(g => g.Key, g => g.OrderBy(o => o.Figure.HasNumber ? 0 : 1).ThenBy(o => Rank(o.Origin, ranking)).ToImmutableArray());
    }

    /// <summary>All observations in reading order.</summary>
    public ImmutableArray<Observation> All { get; }

    /// <summary>The observation the deck prints, or <c>null</c> where no source holds one. A number goes before a missing figure.</summary>
    public Observation? Find(TerritorialCode unit, IndicatorCode indicator, int year) =>
        _byKey.TryGetValue((unit, indicator, year), out var found) ? found[0] : null;

    /// <summary>The figure the deck prints; missing with <see cref="MissingReason.NotInSource"/> where no source holds one.</summary>
    public Figure At(TerritorialCode unit, IndicatorCode indicator, int year) =>
        Find(unit, indicator, year)?.Figure ?? Figure.None(MissingReason.NotInSource);

    /// <summary>Every observation of one key, the one the deck prints first.</summary>
    public ImmutableArray<Observation> Candidates(TerritorialCode unit, IndicatorCode indicator, int year) =>
        _byKey.TryGetValue((unit, indicator, year), out var found) ? found : [];

    private static int Rank(Origin origin, IReadOnlyList<SourceKind> ranking)
    {
        if (origin is not CellOrigin cell) return int.MaxValue;
        for (var i = 0; i < ranking.Count; i++)
            if (ranking[i] == cell.Source.Kind) return i;
        return 100 + (int)cell.Source.Kind;
    }
}
