using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Rendering.Tests.Charts;

/// <summary>Charts with the figures of the real deck, for tests and for looking at.</summary>
internal static class SampleCharts
{
    public static ChartModel Columns { get; } = new()
    {
        Kind = ChartKind.ClusteredColumns,
        Categories = ["2018", "2019", "2020"],
        Unit = "",
        HighlightedCategory = 2,
        Alternative = "",
        Series = [Series("Rodziny", "426 401 439"), Series("Osoby w rodzinach", "968 952 1001")],
    };

    public static ChartModel Bars { get; } = new()
    {
        Kind = ChartKind.GroupedBars,
        Unit = "rodziny",
        Alternative = "",
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
        Kind = ChartKind.Line,
        Categories = ["2018", "2019", "2020", "2021", "2022", "2023", "2024"],
        Unit = "osoby",
        HighlightedCategory = 6,
        Alternative = "",
        Series =
        [
            Series("Bezrobotni ogółem", "230 196 352 336 289 278 253", SeriesRole.Assessed),
            Series("Kobiety", "120 101 184 170 - 150 131"),
            Series("Mężczyźni", "110 95 168 166 - 128 122"),
        ],
    };

    public static ChartModel Donut { get; } = new()
    {
        Kind = ChartKind.Donut,
        Categories = ["Kobiety", "Mężczyźni"],
        Unit = "osób",
        Alternative = "",
        Series = [Series("Bezrobotni", "184 168")],
    };

    public static ChartModel Stack { get; } = new()
    {
        Kind = ChartKind.StackedColumns,
        Categories = ["2018", "2019", "2020"],
        Unit = "osoby",
        HighlightedCategory = 2,
        Alternative = "",
        Series = [Series("Kobiety", "120 101 184"), Series("Mężczyźni", "110 95 168")],
    };

    public static ChartModel Shares { get; } = new()
    {
        Kind = ChartKind.ShareBars,
        Categories = ["2018", "2019", "2020", "2021"],
        Unit = "osoby",
        HighlightedCategory = 2,
        Alternative = "",
        Series = [Series("w wieku przedprodukcyjnym", "786 779 799 -"), Series("w wieku produkcyjnym", "2612 2584 2582 2500"), Series("w wieku poprodukcyjnym", "1178 1197 1211 1200")],
    };

    public static ChartModel Slope { get; } = new()
    {
        Kind = ChartKind.Slope,
        Categories = ["2018", "2024"],
        Unit = "osoby",
        Alternative = "",
        Series =
        [
            Series("Bezrobotni ogółem", "230 253", SeriesRole.Assessed),
            Series("Kobiety", "120 131"),
            Series("Mężczyźni", "110 122"),
            Series("Długotrwale", "- 87"),
        ],
    };

    public static ChartModel Dumbbell { get; } = Bars with
    {
        Kind = ChartKind.Dumbbell,
        Series = [Series("2018", "123 119 83 28 14 30 -", SeriesRole.Earlier), Series("2020", "120 96 86 29 19 14 7", SeriesRole.Assessed)],
    };

    /// <summary>Figures of no gmina: a small part of a pyramid's shape.</summary>
    public static ChartModel Pyramid { get; } = new()
    {
        Kind = ChartKind.Pyramid,
        Unit = "osoby",
        Alternative = "",
        Categories = ["0–4 lata", "5–9 lat", "10–14 lat", "15–19 lat", "20–24 lata", "25–29 lat", "30–34 lata", "35–39 lat", "40–44 lata", "45–49 lat", "50–54 lata", "55–59 lat", "60–64 lata", "65–69 lat", "70 lat i więcej"],
        Series =
        [
            Series("mężczyźni", "735 820 880 660 590 668 810 1001 1110 960 730 608 622 560 780"),
            Series("kobiety", "693 796 842 633 565 684 871 1060 1113 960 748 634 685 631 1241"),
        ],
    };

    /// <summary>Figures of no gmina, as in the drawn pattern.</summary>
    public static ChartModel Strip { get; } = new()
    {
        Kind = ChartKind.Strip,
        Unit = "",
        Alternative = "",
        Categories = ["Bezrobotni na 1000 mieszkańców", "Korzystający z pomocy na 1000", "Mieszkańcy na pracownika socjalnego"],
        Strips = [new("", 1, Favourable.Less), new("", 1, Favourable.Less), new("", 0, Favourable.Less)],
        Series =
        [
            Series("Zielonki", "14.9 42.3 2341", SeriesRole.Assessed),
            Series("powiat", "22 47.5 1850", SeriesRole.Reference),
            Series("woj.", "25 51.2 1800", SeriesRole.Reference),
            .. Enumerable.Range(0, 15).Select(i => Series($"gmina {i}", $"{12 + i * 13 % 24}.{i % 10} {30 + i * 7 % 35}.4 {1500 + i * 171 % 1300}", SeriesRole.Peer)),
        ],
    };

    /// <summary>A series from its figures; <c>-</c> is a missing one.</summary>
    public static ChartSeries Series(string name, string figures, SeriesRole role = SeriesRole.Part) =>
        new(name, figures.Split(' ').Select(ToFigure).ToImmutableArray(), role);

    private static Figure ToFigure(string text) =>
        text == "-" ? Figure.None(MissingReason.NotInSource) : Figure.Of(decimal.Parse(text, CultureInfo.InvariantCulture));
}
