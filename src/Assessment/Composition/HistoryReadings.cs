using Assessment.Changes;
using Assessment.Decks;
using Assessment.Figures;

namespace Assessment.Composition;

/// <summary>What is said beside a chart about the years before the last one: the trend or the turn where the rules allow one, and the record.</summary>
internal static class HistoryReadings
{
    /// <summary>The sentences.</summary>
    public static IEnumerable<RichText> Of(IndicatorHistory history, SlideFigures figures)
    {
        var (first, last) = (history.Points[0].Year, history.Points[^1].Year);
        if (history.Trend is { Direction: not TrendDirection.None } trend)
        {
            var slope = ChangeText.Slope(trend.Line.Slope, history.Indicator);
            figures.Say(new(Figure.Of(trend.Line.Slope), ChangeText.SlopeDomain(history.Indicator.Domain), history.Points)
            {
                Formula = DeckTexts.TrendIn(trend, first, last),
                Unit = ChangeText.Unit(history.Indicator.Domain),
            });
            yield return new([new(DeckTexts.TrendIn(trend, first, last), Bold: true), new(DeckTexts.ASlope(slope) + ".")]);
        }
        if (history.Turning is { } turning)
            yield return new([new(DeckTexts.TurnIn(turning.At.Year), Bold: true), new(DeckTexts.Turn(turning, history.Indicator) + ".")]);
        if (history.Record is { } record) yield return RichText.FromString(DeckTexts.Record(record, last) + ".");
    }
}
