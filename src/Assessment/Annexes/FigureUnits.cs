using Assessment.Decks.Tables;
using Assessment.Indicators;

namespace Assessment.Annexes;

/// <summary>Units of figures in the annex.</summary>
internal static class FigureUnits
{
    /// <summary>The sign shown behind a number: <c>%</c>, <c>p.p.</c>, <c>zł</c>; empty for counts and ratios.</summary>
    public static string Sign(CellFigure figure) => figure switch
    {
        { Unit: { Length: > 0 } unit } => unit,
        { Domain.Kind: FigureKind.Share } => "%",
        { Domain.Kind: FigureKind.Amount } => "zł",
        _ => "",
    };

    /// <summary>The unit in words where it has no sign: <c>rodziny</c>; empty where only the table says it.</summary>
    public static string Of(CellFigure figure, Catalogue catalogue) =>
        Sign(figure) is { Length: > 0 } sign ? sign
            : figure.Of is [var first, ..] && catalogue.TryGet(first.Indicator, out var indicator) ? indicator.Unit.Few
            : "";
}
