using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Tests that shares of one whole, given by the sources, add up to 100%: 52,27% and 47,72% were cut off instead of rounded.</summary>
public static class ShareGroupCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "liczby.suma-udzialow";

    /// <summary>A problem per group and year, at its last share.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from rule in figures.Rules.Shares
               from year in figures.Years
               let shares = rule.Shares.Select(s => figures.Find(s, year)).OfType<Observation>().Where(o => o.Figure.HasNumber).ToImmutableArray()
               where shares.Length == rule.Shares.Length && shares.Sum(s => s.Figure.Number ?? 0) != 100
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(shares[^1]), ("rok", CheckedFigures.Year(year)),
                   ("udzialy", string.Join(" + ", shares.Select(s => $"{PolishQuotes.Around(figures.Name(s.Indicator))} ({Percent(s.Figure.Number ?? 0)})"))),
                   ("suma", Percent(shares.Sum(s => s.Figure.Number ?? 0))));
    }

    private static string Percent(decimal share) => PolishNumber.Percent(share);
}
