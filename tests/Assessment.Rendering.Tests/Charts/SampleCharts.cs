using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Charts;
using Assessment.Figures;

namespace Assessment.Rendering.Tests.Charts;

/// <summary>Charts with the figures of the real deck, for tests and for looking at.</summary>
internal static class SampleCharts
{
    public static ChartModel Columns { get; } = new()
    {
        Kind = ChartKind.ClusteredColumns, Categories = ["2018", "2019", "2020"], Unit = "", HighlightedCategory = 2, Alternative = "",
        Series = [Series("Rodziny", "426 401 439"), Series("Osoby w rodzinach", "968 952 1001")],
    };

    public static ChartModel Bars { get; } = new()
    {
        Kind = ChartKind.GroupedBars, Unit = "rodziny", Alternative = "",
        Categories = ["Długotrwała choroba", "Niepełnosprawność", "Ubóstwo", "Bezrobocie", "Ochrona macierzyństwa", "Bezradność w sprawach opiekuńczo-wychowawczych", "Alkoholizm"],
        Series =
        [
            Series("2018", "123 119 83 28 14 30 12", SeriesRole.Earlier),
            Series("2019", "118 105 81 22 22 19 9", SeriesRole.Previous),
            Series("2020", "120 96 86 29 19 14 7", SeriesRole.Assessed),
        ],
    };

    public static ChartModel Line { get; } = new()
    {
        Kind = ChartKind.Line, Categories = ["2018", "2019", "2020", "2021", "2022", "2023", "2024"], Unit = "osoby", HighlightedCategory = 6, Alternative = "",
        Series =
        [
            Series("Bezrobotni ogółem", "230 196 352 336 289 278 253", SeriesRole.Assessed),
            Series("Kobiety", "120 101 184 170 - 150 131"),
            Series("Mężczyźni", "110 95 168 166 - 128 122"),
        ],
    };

    public static ChartModel Donut { get; } = new()
    {
        Kind = ChartKind.Donut, Categories = ["Kobiety", "Mężczyźni"], Unit = "osób", Alternative = "",
        Series = [Series("Bezrobotni", "184 168")],
    };

    /// <summary>A series from its figures; <c>-</c> is a missing one.</summary>
    public static ChartSeries Series(string name, string figures, SeriesRole role = SeriesRole.Part) =>
        new(name, figures.Split(' ').Select(ToFigure).ToImmutableArray(), role);

    private static Figure ToFigure(string text) =>
        text == "-" ? Figure.None(MissingReason.NotInSource) : Figure.Of(decimal.Parse(text, CultureInfo.InvariantCulture));
}
