using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>Prints several measures of the assessed year side by side.</summary>
internal static class MatrixBlocks
{
    /// <summary>The printed table.</summary>
    public static TableBlock Block(SlidePlan plan, AssessedCase scope, SlideFigures figures, string summary) =>
        new(
            [new(CellAlignment.Left), .. plan.Columns.Select(_ => new TableColumn(CellAlignment.Right))],
            [new([DeckTexts.Indicator, .. plan.Columns.Select(TableCell.FromString)])],
            [.. plan.Rows.Select(r => new TableRow(
                [r.Label, .. r.Cells.Select(c => Cell(c, scope, figures))], r.Total ? RowStyle.Total : RowStyle.Plain, r.Indent))],
            summary);

    private static TableCell Cell(IndicatorCode? code, AssessedCase scope, SlideFigures figures)
    {
        if (code is not { } c) return figures.Cell(Figure.None(MissingReason.NotApplicable), new FigureDomain(FigureKind.Count, 0));
        var observation = scope.Find(c, scope.Case.Year);
        figures.Use(observation);
        return figures.Cell(observation, scope.Catalogue[c].Domain);
    }
}
