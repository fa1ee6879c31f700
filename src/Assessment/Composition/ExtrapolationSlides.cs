using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Changes;
using Assessment.Composition.Charts;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>Shows the series that the case wants carried on: a chart with its range for each one named, and a table of all.</summary>
internal static class ExtrapolationSlides
{
    /// <summary>The histories to show: those named in the case, or, when it asks for all, those of indicators the deck shows.</summary>
    public static ImmutableArray<IndicatorHistory> Shown(AssessedCase scope, ShownInDeck shown) =>
    [
        .. scope.Histories.All.Where(h => h.Extrapolation is not null
            && (scope.Case.Extrapolations.Indicators.Contains(h.Indicator.Code) || shown.Indicators.Contains(h.Indicator.Code))),
    ];

    /// <summary>The table of some histories: the assessed figure, and the value and range of every year after it.</summary>
    public static TableBlock Table(ImmutableArray<IndicatorHistory> histories, AssessedCase scope, SlideFigures figures, string summary)
    {
        foreach (var point in histories.SelectMany(h => h.Points)) figures.Use(point);
        var years = histories[0].Extrapolation!.Years.Select(y => y.Year).ToImmutableArray(); // all of them have one
        return new(
            [
                new(CellAlignment.Left), new(CellAlignment.Right, Emphasised: true),
                .. years.SelectMany(_ => new TableColumn[] { new(CellAlignment.Right, Forecast: true), new(CellAlignment.Right, Forecast: true) }),
            ],
            [
                new([
                    new TableCell(RichText.FromString(DeckTexts.Indicator), RowSpan: 2), new TableCell(RichText.FromString(Year(scope.Case.Year)), RowSpan: 2),
                    .. years.Select(y => new TableCell(RichText.FromString(DeckTexts.Extrapolated(y)), ColumnSpan: 2)),
                ]),
                new([.. years.SelectMany(_ => new TableCell[] { DeckTexts.LineValue, DeckTexts.Range })]),
            ],
            [.. histories.Select(h => Row(h, figures))],
            summary);
    }

    /// <summary>The chart of one history: the observed years, and then the line and the ends of its range, dashed.</summary>
    public static ChartModel Chart(IndicatorHistory history, AssessedCase scope)
    {
        var (indicator, extrapolation) = (history.Indicator, history.Extrapolation!); // shown only with one
        var observed = scope.Case.Years;
        var beyond = extrapolation.Years;
        ChartSeries Series(string name, SeriesRole role, Func<ExtrapolatedYear, decimal> of) => ChartSeries.Of(name,
        [
            .. observed.Select(y => role == SeriesRole.Assessed ? Observed(scope.Find(indicator.Code, y), indicator) : NotDrawn(indicator)),
            .. beyond.Select(y => Carried(history, y.Year, Rounded(of(y), indicator))),
        ], role);
        return new()
        {
            Kind = ChartKind.Line,
            Categories = [.. observed.Concat(beyond.Select(y => y.Year)).Select(Year)],
            Series =
            [
                Series(indicator.ShortLabel, SeriesRole.Assessed, y => y.Value),
                .. beyond.All(y => y.Low == y.High) ? ImmutableArray<ChartSeries>.Empty :
                [
                    Series(DeckTexts.UpperEnd, SeriesRole.Forecast, y => y.High),
                    Series(DeckTexts.LowerEnd, SeriesRole.Forecast, y => y.Low),
                ],
            ],
            HighlightedCategory = observed.Length - 1,
            Unit = ChartComposer.Unit(indicator),
            Decimals = indicator.Domain.Decimals,
            Alternative = Alternative(history, scope),
        };
    }

    private static TableRow Row(IndicatorHistory history, SlideFigures figures) =>
        new(
        [
            history.Indicator.Label,
            figures.Cell(history.Points[^1], history.Indicator.Domain),
            .. history.Extrapolation!.Years.SelectMany(y => new[] { Value(history, y), Ends(history, y, figures) }), // shown only with one
        ]);

    private static TableCell Ends(IndicatorHistory history, ExtrapolatedYear year, SlideFigures figures)
    {
        foreach (var (number, end) in new[] { (year.Low, DeckTexts.LowerEnd), (year.High, DeckTexts.UpperEnd) })
            figures.Say(Carried(history, year.Year, number) with { Name = DeckTexts.ExtrapolatedEnd(history.Indicator.Label, year.Year, end) });
        return TableCell.FromString(Range(year, history.Indicator));
    }

    private static TableCell Value(IndicatorHistory history, ExtrapolatedYear year) =>
        TableCell.FromString(Text(year.Value, history.Indicator)) with { Figure = Carried(history, year.Year, year.Value) };

    private static CellFigure Observed(Observation? observation, Indicator indicator) =>
        new(observation?.Figure ?? Figure.None(MissingReason.NotInSource), indicator.Domain, observation is null ? [] : [observation]);

    // The ends of the range begin after the assessed year.
    private static CellFigure NotDrawn(Indicator indicator) => new(Figure.None(MissingReason.NotApplicable), indicator.Domain, []);

    private static CellFigure Carried(IndicatorHistory history, int year, decimal number) =>
        new(Figure.Of(number, FigureNotes.Forecast), history.Indicator.Domain, history.Points) { Formula = DeckTexts.ExtrapolationFormula(year) };

    private static string Range(ExtrapolatedYear year, Indicator indicator) =>
        $"{Text(year.Low, indicator)}–{Text(year.High, indicator)}";

    private static string Text(decimal number, Indicator indicator) =>
        indicator.Domain.Kind == FigureKind.Amount ? PolishNumber.Zloty(number, indicator.Domain.Decimals) : PolishNumber.Cell(number, indicator.Domain);

    private static string Alternative(IndicatorHistory history, AssessedCase scope)
    {
        var known = scope.Case.Years.Select(y => $"{Year(y)} – {scope.At(history.Indicator.Code, y).Match(n => PolishNumber.WithUnit(n, history.Indicator), _ => DeckTexts.NoData)}");
        var beyond = history.Extrapolation!.Years.Select(y => // shown only with one
            $"{Year(y.Year)} – {Text(y.Value, history.Indicator)} ({DeckTexts.Range} {Range(y, history.Indicator)})");
        return $"{DeckTexts.KindName(ChartKind.Line)}. {char.ToUpperInvariant(history.Indicator.ShortLabel[0])}{history.Indicator.ShortLabel[1..]}: {string.Join(", ", known)}; {DeckTexts.ExtrapolationWord}: {string.Join(", ", beyond)}.";
    }

    private static decimal Rounded(decimal number, Indicator indicator) =>
        PolishNumber.Rounded(number, indicator.Domain.Decimals);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
