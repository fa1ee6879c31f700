using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>An estimated effect on the budget as figures that a sentence says: the office's rate, the quantity, the amount.</summary>
internal static class EstimateFigures
{
    private static readonly FigureDomain Money = new(FigureKind.Amount, 2);
    private static readonly FigureDomain Units = new(FigureKind.Ratio, 1);

    /// <summary>The figures; a fixed quantity is none, it is what the recommendation says.</summary>
    public static IEnumerable<CellFigure> Of(BudgetEstimate estimate)
    {
        yield return new(Figure.Of(estimate.UnitCost.Amount), Money, []) { Name = FindingTexts.RateOf(estimate), Cell = estimate.UnitCost.Origin };
        if (!estimate.Of.IsEmpty)
            yield return new(Figure.Of(estimate.Quantity), Units, estimate.Of) { Name = FindingTexts.QuantityOf(estimate), Formula = FindingTexts.EstimateFormula };
        yield return new(Figure.Of(estimate.Amount), Money, estimate.Of)
        {
            Name = FindingTexts.EstimateOf(estimate),
            Formula = FindingTexts.EstimateFormula,
            Cell = estimate.UnitCost.Origin,
        };
    }
}
