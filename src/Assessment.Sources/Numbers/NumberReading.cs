namespace Assessment.Sources.Numbers;

/// <summary>What a cell turned out to be, with the number where there is one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number of a <see cref="NumberReadingKind.Number"/> or of a breach of the domain; otherwise 0 without meaning.</param>
public readonly record struct NumberReading(NumberReadingKind Kind, decimal Value = 0)
{
    /// <summary>The number, when it is one and allowed.</summary>
    public decimal? Number => Kind == NumberReadingKind.Number ? Value : null;

    /// <summary>What is wrong in Polish, as the end of a sentence about the cell; empty for a number and a blank.</summary>
    public string Fault => Kind switch
    {
        NumberReadingKind.Ambiguous => "nie wiadomo, czy kropka lub przecinek oddziela tysiące, czy części dziesiętne",
        NumberReadingKind.Invalid => "to nie jest liczba",
        NumberReadingKind.Negative => "liczba jest ujemna, a wskaźnik nie może być ujemny",
        NumberReadingKind.Fractional => "liczba nie jest całkowita, a wskaźnik przyjmuje tylko liczby całkowite",
        _ => "",
    };
}
