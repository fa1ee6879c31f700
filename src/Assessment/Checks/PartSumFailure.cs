using System.Collections.Immutable;
using Assessment.Composition;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks;

/// <summary>A total that its parts do not fit.</summary>
/// <param name="Indicator">The total's indicator.</param>
/// <param name="Total">The total as the source prints it.</param>
/// <param name="Parts">The parts that were added up.</param>
/// <param name="Sum">Their sum.</param>
public sealed record PartSumFailure(Indicator Indicator, Observation Total, ImmutableArray<Observation> Parts, decimal Sum)
{
    /// <summary>Both numbers in one sentence, for the note under the table.</summary>
    public string Sentence =>
        $"{Indicator.Label} ({Total.Year} r.): suma wykazanych pozycji wynosi {PolishNumber.Cell(Sum, Indicator.Domain)}, "
        + $"a źródło podaje {PolishNumber.Cell(Total.Figure.Number ?? 0, Indicator.Domain)}. W tabeli pozostawiono liczbę ze źródła.";

    /// <summary>The sum as a figure that the sentence says.</summary>
    public CellFigure Said => new(Figure.Of(Sum), Indicator.Domain, Parts) { Name = $"{Indicator.Label}: {DeckTexts.PartsFormula}", Formula = DeckTexts.PartsFormula };

    /// <summary>The failure as a problem of the input.</summary>
    public Problem ToProblem()
    {
        var cell = Total.Origin.Cells.FirstOrDefault();
        return new("liczby.suma", Severity.Warning, Sentence,
            cell is null ? null : new(cell.File, cell.Line, cell.ColumnNumber, cell.Column),
            "Popraw plik źródłowy albo zaakceptuj różnicę w sekcji „przyjete” pliku ocena.yaml, podając powód.");
    }
}
