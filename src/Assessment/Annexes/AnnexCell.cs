using Assessment.Decks.Tables;

namespace Assessment.Annexes;

/// <summary>A cell of a table of the annex: a text, a number, or nothing.</summary>
/// <param name="Text">Its words; empty for a number and for a missing figure.</param>
public sealed record AnnexCell(string Text)
{
    /// <summary>Nothing; the table says what an empty cell means.</summary>
    public static AnnexCell Empty { get; } = new("");

    /// <summary>Its number, or <c>null</c> for words and for a missing figure.</summary>
    public decimal? Number { get; init; }

    /// <summary>Decimals that are shown of the number; the number itself is not rounded to them.</summary>
    public int Decimals { get; init; }

    /// <summary>Unit shown behind the number: <c>%</c>, <c>p.p.</c>, <c>zł</c>, or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>True when the document prints a plus sign before the number, as it does of changes.</summary>
    public bool HasPlus { get; init; }

    /// <summary>True for a number that names instead of counting, such as a year or a line: nothing separates its thousands.</summary>
    public bool IsName { get; init; }

    /// <summary>The sheet that the cell leads to, or <c>null</c>.</summary>
    public string? Sheet { get; init; }

    /// <summary>The figure behind the cell, or <c>null</c> for words; missing where <see cref="Number"/> is.</summary>
    public CellFigure? Figure { get; init; }

    /// <summary>What the document says of the figure: the sign that it prints and its meaning, or that it is preliminary; usually empty.</summary>
    public string Remark { get; init; } = "";

    /// <summary>A cell of words.</summary>
    public static implicit operator AnnexCell(string text) => FromString(text);

    /// <summary>A cell of words.</summary>
    public static AnnexCell FromString(string text) => new(text);

    /// <summary>A plain number.</summary>
    public static AnnexCell Of(decimal number, int decimals = 0, string unit = "") => new("") { Number = number, Decimals = decimals, Unit = unit };

    /// <summary>The number of a page, line, column or year, or an empty cell.</summary>
    public static AnnexCell Of(int? number) => number is { } n ? Of((decimal)n) with { IsName = true } : Empty;
}
