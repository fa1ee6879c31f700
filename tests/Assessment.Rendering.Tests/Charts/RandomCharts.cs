using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rendering.Tests.Charts;

/// <summary>Charts of every kind with missing, zero, negative and huge figures, up to 20 categories and long names.</summary>
internal static class RandomCharts
{
    private static readonly Gen<Figure> Figures = Gen.Frequency(
        (2, Gen.Constant(Figure.None(MissingReason.NotInSource))),
        (2, Gen.Constant(Figure.Of(0))),
        (6, Gen.Choose(0, 1_000).Select(n => Figure.Of(n))),
        (2, Gen.Choose(-100_000, 100_000).Select(n => Figure.Of(n / 100m))),
        (1, Gen.Choose(0, int.MaxValue).Select(n => Figure.Of(n * 1_000_000m))),
        (1, Gen.Choose(1, 500).Select(n => Figure.Of(n, FigureNotes.Forecast))));

    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.Choose(2010, 2030).Select(y => $"{y}"),
        Gen.Choose(1, 12).SelectMany(n => Gen.ArrayOf(Gen.Elements(
            "pomoc", "i", "w", "Żółć", "świadczenia", "opiekuńczo-wychowawczych", "Konstantynopolitańczykowianeczka", "osób"), n)).Select(w => string.Join(' ', w)),
        Gen.Choose(1, 120).Select(n => new string('Ż', n)));

    private static readonly Gen<ChartModel> Charts =
        from kind in Gen.Elements(Enum.GetValues<ChartKind>())
        from categories in Gen.Choose(1, kind == ChartKind.Donut ? 4 : 20).SelectMany(n => Gen.ArrayOf(Names, n))
        from count in Gen.Choose(1, kind == ChartKind.Donut ? 1 : kind == ChartKind.Strip ? 18 : 6)
        from series in Gen.ArrayOf(
            from name in Names
            from values in Gen.ArrayOf(Figures, categories.Length)
            from role in Gen.Elements(Enum.GetValues<SeriesRole>())
            select new ChartSeries(name, [.. values], role), count)
        from highlighted in Gen.Choose(-1, categories.Length - 1)
        from unit in Gen.Elements("", "%", "zł", "osoby")
        from decimals in Gen.Choose(0, 2)
        from strips in Gen.ArrayOf(
            from stripUnit in Gen.Elements("", "%", "zł")
            from stripDecimals in Gen.Choose(0, 2)
            from favourable in Gen.Elements(Enum.GetValues<Favourable>())
            select new ChartStrip(stripUnit, stripDecimals, favourable), kind == ChartKind.Strip ? categories.Length : 0)
        select new ChartModel
        {
            Kind = kind,
            Categories = [.. categories],
            Series = [.. series],
            Unit = unit,
            Decimals = decimals,
            HighlightedCategory = highlighted < 0 ? null : highlighted,
            Strips = [.. strips],
            Alternative = "",
        };

    /// <summary>A chart with the size of its box in points.</summary>
    public static Arbitrary<(ChartModel Chart, int Width, int Height)> InBoxes { get; } = Arb.From(
        from chart in Charts
        from width in Gen.Choose(260, 900)
        from height in Gen.Choose(180, 480)
        select (chart, width, height));
}
