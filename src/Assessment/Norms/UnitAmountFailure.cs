using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Norms;

/// <summary>A yearly amount that the statutory rate does not allow.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="Amount">The amount as the source prints it.</param>
/// <param name="Count">Who it was paid for, or <c>null</c> where no source says.</param>
/// <param name="Rate">The rate of the year: once, or the sum of its months.</param>
public sealed record UnitAmountFailure(UnitAmount Benefit, Observation Amount, Observation? Count, decimal Rate)
{
    /// <summary>The amount that the rate gives for the persons counted, or <c>null</c> where no source counts them.</summary>
    public decimal? Expected => Count?.Figure.Number * Rate;

    /// <summary>What does not fit, in one or two sentences.</summary>
    public string Sentence
    {
        get
        {
            var amount = PolishNumber.Zloty(Amount.Figure.Number ?? 0);
            var rate = PolishNumber.Zloty(Rate, 0);
            var law = $"({Benefit.Basis})";
            if (Benefit.IsMonthly)
                return $"{Benefit.Name} ({Amount.Year} r.): kwota {amount} jest większa niż stawki za wszystkie miesiące roku – {rate} na osobę {law} – "
                    + $"pomnożone przez podaną liczbę, czyli {PolishNumber.Zloty(Expected ?? 0)}. W tabeli pozostawiono kwotę ze źródła.";
            var expected = Count?.Figure.Number is { } number
                ? $" Dla liczby {PolishNumber.Text(number)} byłoby to {PolishNumber.Zloty(Expected ?? 0)}."
                : "";
            return $"{Benefit.Name} ({Amount.Year} r.): kwota {amount} nie jest wielokrotnością ustalonej stawki {rate} {law}.{expected} "
                + "W tabeli pozostawiono kwotę ze źródła.";
        }
    }

    /// <summary>The amount that the rate gives as a figure that the sentence says, or <c>null</c> where no source counts the persons.</summary>
    public CellFigure? Said => Expected is { } expected && Count is { } count
        ? new(Figure.Of(expected), new(FigureKind.Amount, 2), [count])
        {
            Name = $"{Benefit.Name}, {Amount.Year}{PolishNumber.Space}r.: kwota według stawki",
            Formula = $"liczba × {PolishNumber.Zloty(Rate, 0)}",
        }
        : null;

    /// <summary>The failure as a problem of the input.</summary>
    public Problem ToProblem()
    {
        var cell = Amount.Origin.Cells.FirstOrDefault();
        return new("normy.kwota-jednostkowa", Severity.Warning, Sentence,
            cell is null ? null : new(cell.File, cell.Line, cell.ColumnNumber, cell.Column),
            "Sprawdź kwotę i liczbę w źródle (np. korekty i wyrównania), popraw plik albo przyjmij ostrzeżenie w sekcji „przyjete” pliku ocena.yaml, podając powód.");
    }
}
