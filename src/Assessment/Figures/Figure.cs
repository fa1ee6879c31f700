using System.Globalization;

namespace Assessment.Figures;

/// <summary>A number, or a reason why there is none. Missing is not zero: there is no way to a number that forgets the reason.</summary>
/// <remarks>The default value is missing with <see cref="MissingReason.NotInSource"/>. The number keeps the decimals of its source.</remarks>
public readonly record struct Figure
{
    private readonly MissingReason _reason;

    private Figure(decimal? number, MissingReason reason, FigureNotes notes)
    {
        Number = number;
        _reason = reason;
        Notes = notes;
    }

    /// <summary>The number in the indicator's own unit, or <c>null</c> when it is missing.</summary>
    public decimal? Number { get; }

    /// <summary>Why the number is missing, or <c>null</c> when there is one.</summary>
    public MissingReason? Missing => Number is null ? _reason : null;

    /// <summary>What the source adds to the number.</summary>
    public FigureNotes Notes { get; }

    /// <summary>True when there is a number.</summary>
    public bool HasNumber => Number is not null;

    /// <summary>A figure with a number.</summary>
    public static Figure Of(decimal number, FigureNotes notes = FigureNotes.None) => new(number, default, notes);

    /// <summary>A figure without a number.</summary>
    public static Figure None(MissingReason reason, FigureNotes notes = FigureNotes.None) => new(null, reason, notes);

    /// <summary>The value of one of two functions, by whether there is a number.</summary>
    public T Match<T>(Func<decimal, T> number, Func<MissingReason, T> missing)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(missing);
        return Number is { } value ? number(value) : missing(_reason);
    }

    /// <summary>The figure with more notes.</summary>
    public Figure With(FigureNotes notes) => new(Number, _reason, Notes | notes);

    /// <summary>Invariant text for logs and tests; the page uses <see cref="Language.PolishNumber"/>.</summary>
    public override string ToString() => Match(n => n.ToString(CultureInfo.InvariantCulture), r => $"<{r}>");
}
