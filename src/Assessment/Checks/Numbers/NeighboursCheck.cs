using System.Globalization;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds a zero where every neighbour has a count, and a count where every neighbour has zero: a wrong row, or a zero that stands for missing data.</summary>
/// <remarks>Neighbours are the gminas of the powiat that a nationwide BDL file gives for the assessed year; too few of them say nothing.</remarks>
public static class NeighboursCheck
{
    /// <summary>Id of a zero among counts.</summary>
    public const string Zero = "liczby.zero-wsrod-sasiadow";

    /// <summary>Id of a count among zeros.</summary>
    public const string Count = "liczby.liczba-wsrod-zer";

    /// <summary>A problem per indicator.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (limits, assessment) = (figures.Rules.Thresholds, figures.Content.Case);
        return from neighbours in Neighbours(figures)
               let indicator = figures.Content.Catalogue[neighbours.Key]
               let own = figures.Find(indicator.Code, assessment.Year)
               where indicator.Domain.Kind == FigureKind.Count && own is { Figure.HasNumber: true } && neighbours.Count() >= limits.Neighbours
               let id = Id(own.Figure.Number ?? 0, neighbours, limits.ZeroAfter)
               where id is not null
               select figures.Rules[id].Failed(CheckedFigures.PlaceOf(own),
                   ("nazwa", indicator.Label), ("rok", CheckedFigures.Year(assessment.Year)), ("liczba", PolishNumber.WithUnit(own.Figure.Number ?? 0, indicator)),
                   ("sasiedzi", neighbours.Count().ToString(CultureInfo.InvariantCulture)),
                   ("od", PolishNumber.Text(neighbours.Min())), ("do", PolishNumber.Text(neighbours.Max())));
    }

    private static string? Id(decimal own, IEnumerable<decimal> neighbours, decimal least) =>
        own == 0 && neighbours.All(n => n >= least) ? Zero
            : own >= least && neighbours.All(n => n == 0) ? Count
            : null;

    // The numbers of the powiat's other gminas by indicator; the file has some thousand gminas.
    private static ILookup<IndicatorCode, decimal> Neighbours(CheckedFigures figures)
    {
        var (unit, year) = (figures.Content.Case.Unit, figures.Content.Case.Year);
        return figures.Content.Peers.Observations
            .Where(o => o.Year == year && o.Unit.County == unit.County && o.Unit != unit && o.Figure.HasNumber)
            .ToLookup(o => o.Indicator, o => o.Figure.Number ?? 0);
    }
}
