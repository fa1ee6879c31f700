using Assessment.Comparisons;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>Place, number of units and median of a peer group as figures that sentences say.</summary>
/// <remarks>They are made of the own figure alone: the peers' figures, hundreds of them, are traced once, in the strip plot.</remarks>
internal static class ComparisonFigures
{
    /// <summary>Kind and decimals of a place and of a number of units.</summary>
    public static readonly FigureDomain Whole = new(FigureKind.Count, 0);

    /// <summary>The place, from 1.</summary>
    public static CellFigure Place(Comparison comparison, Standing standing) =>
        Named(ComparisonTexts.Place, ComparisonTexts.PlaceFormula, standing.Place, Whole, comparison);

    /// <summary>How many units were ranked.</summary>
    public static CellFigure Units(Comparison comparison, Standing standing) =>
        Named(ComparisonTexts.Ranked, ComparisonTexts.RankedFormula, standing.Units, Whole, comparison);

    /// <summary>The middle figure.</summary>
    public static CellFigure Median(Comparison comparison, Standing standing) =>
        Named(ComparisonTexts.Median, ComparisonTexts.MedianFormula, standing.Median, comparison.Indicator.Domain, comparison);

    private static CellFigure Named(string what, string formula, decimal number, FigureDomain domain, Comparison comparison) =>
        new(Figure.Of(number), domain, [comparison.Own]) { Name = $"{comparison.Indicator.Label}, {ComparisonTexts.Group}: {what}", Formula = formula };
}
