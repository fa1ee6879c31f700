using System.Collections.Immutable;
using System.Globalization;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Territory;

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
        var powiat = assessment.Unit.County;
        return from code in figures.Content.Peers.Observations.Select(o => o.Indicator).Distinct()
               let indicator = figures.Content.Catalogue[code]
               let own = figures.Find(code, assessment.Year)
               where indicator.Domain.Kind == FigureKind.Count && own is { Figure.HasNumber: true }
               let neighbours = Neighbours(figures, code, powiat)
               where neighbours.Length >= limits.Neighbours
               let id = Id(own.Figure.Number ?? 0, neighbours, limits.ZeroAfter)
               where id is not null
               select figures.Rules[id].Failed(CheckedFigures.PlaceOf(own),
                   ("nazwa", indicator.Label), ("rok", CheckedFigures.Year(assessment.Year)), ("liczba", PolishNumber.WithUnit(own.Figure.Number ?? 0, indicator)),
                   ("sasiedzi", neighbours.Length.ToString(CultureInfo.InvariantCulture)),
                   ("od", PolishNumber.Text(neighbours.Min())), ("do", PolishNumber.Text(neighbours.Max())));
    }

    private static string? Id(decimal own, ImmutableArray<decimal> neighbours, decimal least) =>
        own == 0 && neighbours.All(n => n >= least) ? Zero
            : own >= least && neighbours.All(n => n == 0) ? Count
            : null;

    private static ImmutableArray<decimal> Neighbours(CheckedFigures figures, IndicatorCode code, TerritorialCode powiat) =>
    [
        .. from observation in figures.Content.Peers.Observations
           where observation.Indicator == code && observation.Year == figures.Content.Case.Year && observation.Unit != figures.Content.Case.Unit
               && observation.Unit.County == powiat
           let number = observation.Figure.Number
           where number is not null
           select number.Value,
    ];
}
