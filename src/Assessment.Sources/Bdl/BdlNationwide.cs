using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>Identities that a nationwide BDL table of one year and combination must hold.</summary>
/// <remarks>Missing figures are never zeros: where a part is missing the identity says nothing and is not tested.</remarks>
public static class BdlNationwide
{
    /// <summary>Gminy miejsko-wiejskie (kind 3) that are not the sum of their city (4) and rural area (5).</summary>
    /// <param name="figures">Figures by unit.</param>
    public static ImmutableArray<BdlMismatch> MixedGminas(IReadOnlyDictionary<TerritorialCode, Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            .. from gmina in figures
               where gmina.Key.Kind == UnitKind.MixedGmina
               let sum = Part(gmina.Key, '4') + Part(gmina.Key, '5')
               where gmina.Value.Number is { } number && sum is { } parts && number != parts
               orderby gmina.Key
               select new BdlMismatch(gmina.Key, gmina.Value.Number!.Value, sum!.Value), // tested in the line above
        ];

        decimal? Part(TerritorialCode gmina, char kind) =>
            figures.TryGetValue(TerritorialCode.Parse(gmina.WithoutKind + kind), out var figure) ? figure.Number : null;
    }

    /// <summary>Powiaty that are not the sum of their gminas of kinds 1, 2 and 3.</summary>
    /// <remarks>
    /// A gmina without a figure belongs to other years of the table (its kind or code changed) and adds nothing; a powiat none of whose
    /// gminas has a figure is not tested.
    /// </remarks>
    /// <param name="figures">Figures by unit.</param>
    public static ImmutableArray<BdlMismatch> Counties(IReadOnlyDictionary<TerritorialCode, Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var sums = figures
            .Where(f => f.Key.IsGmina && f.Value.HasNumber)
            .GroupBy(f => f.Key.County)
            .ToDictionary(g => g.Key, g => g.Sum(f => f.Value.Number ?? 0)); // only those with a number
        return
        [
            .. from county in figures
               where county.Key.Kind == UnitKind.County && county.Value.HasNumber && sums.ContainsKey(county.Key)
               let sum = sums[county.Key]
               where county.Value.Number != sum
               orderby county.Key
               select new BdlMismatch(county.Key, county.Value.Number!.Value, sum), // has a number
        ];
    }
}
