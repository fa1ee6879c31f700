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
/// <param name="Parts">The parts that were added up; one, where it alone exceeds the total.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Fault">How they do not fit.</param>
public sealed record PartSumFailure(Indicator Indicator, Observation Total, ImmutableArray<Observation> Parts, decimal Sum, PartFault Fault)
{
    private const string Causes = "Możliwe powody: pomyłka w cyfrach jednej z liczb, pominięty albo podwojony wiersz, dane z różnych dni lub z różnych sprawozdań.";

    /// <summary>The label of the part that alone exceeds the total; empty where it is a sum that does not fit.</summary>
    public string PartLabel { get; init; } = "";

    /// <summary>Both numbers in one sentence, for the note under the table.</summary>
    public string Sentence => Fault == PartFault.PartGreater
        ? $"{PartLabel} ({Total.Year} r.): {Number(Sum)}, więcej niż całość – {PolishQuotes.Around(Indicator.Label)}, dla której źródło podaje "
            + $"{Number(Total.Figure.Number ?? 0)}. W tabeli pozostawiono liczby ze źródła."
        : $"{Indicator.Label} ({Total.Year} r.): suma wykazanych pozycji wynosi {Number(Sum)}, "
            + $"a źródło podaje {Number(Total.Figure.Number ?? 0)}. W tabeli pozostawiono liczbę ze źródła.";

    /// <summary>The sum, or the part, as a figure that the sentence says.</summary>
    public CellFigure Said => Fault == PartFault.PartGreater
        ? new(Figure.Of(Sum), Indicator.Domain, Parts) { Name = PartLabel }
        : new(Figure.Of(Sum), Indicator.Domain, Parts) { Name = $"{Indicator.Label}: {DeckTexts.PartsFormula}", Formula = DeckTexts.PartsFormula };

    /// <summary>The failure as a problem of the input, at the total, or at the part that exceeds it: both numbers, the rule, likely causes.</summary>
    public Problem ToProblem()
    {
        var cell = (Fault == PartFault.PartGreater ? Parts[0] : Total).Origin.Cells.FirstOrDefault();
        return new("liczby.suma", Severity.Warning, $"{Sentence}{PartFiles} {Rule}",
            cell is null ? null : new(cell.File, cell.Line, cell.ColumnNumber, cell.Column),
            "Popraw plik źródłowy albo przyjmij ostrzeżenie w sekcji „przyjete” pliku ocena.yaml, podając powód.")
        {
            Causes = Causes,
        };
    }

    // Where the parts stand, when not in the total's file.
    private string PartFiles =>
        Parts.SelectMany(p => p.Origin.Cells).Select(c => c.File).Except(Total.Origin.Cells.Select(c => c.File)).ToArray() switch
        {
            [] => "",
            [var only] => $" Części podaje plik {only}.",
            var files => $" Części podają pliki {string.Join(", ", files)}.",
        };

    private string Rule => Fault switch
    {
        PartFault.NotEqual => "Pozycje „z tego” wymieniają wszystkie części, więc ich suma musi być równa całości.",
        PartFault.PartsGreater => "Wykazane pozycje są rozłącznymi częściami, więc razem nie mogą być większe od całości.",
        _ => "Część nie może być większa od całości.",
    };

    private string Number(decimal number) => PolishNumber.Cell(number, Indicator.Domain);
}
