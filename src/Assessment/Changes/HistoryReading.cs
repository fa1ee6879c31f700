using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Changes;

/// <summary>Reads the histories of the assessed unit's indicators from its observations.</summary>
public sealed class HistoryReading
{
    private readonly ChangeRules _rules;
    private readonly ImmutableArray<StructuralBreak> _breaks;
    private readonly AssessmentCase _case;
    private readonly Catalogue _catalogue;
    private readonly Observations _observations;

    private HistoryReading(
        ChangeRules rules, ImmutableArray<StructuralBreak> breaks, AssessmentCase assessment, Catalogue catalogue, Observations observations)
    {
        _rules = rules;
        _breaks = breaks;
        _case = assessment;
        _catalogue = catalogue;
        _observations = observations;
    }

    /// <summary>The histories.</summary>
    /// <param name="rules">What counts as a change, trend and record.</param>
    /// <param name="breaks">Known breaks; those of method and territory are found in the observations themselves.</param>
    /// <param name="assessment">Unit, window and what is to be extrapolated.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="observations">Read and derived observations.</param>
    public static IndicatorHistories Of(
        ChangeRules rules, ImmutableArray<StructuralBreak> breaks, AssessmentCase assessment, Catalogue catalogue, Observations observations)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        var reading = new HistoryReading(rules, breaks, assessment, catalogue, observations);
        return new(catalogue.Indicators.Concat(catalogue.Derived.Select(d => d.Indicator)).Select(reading.History).OfType<IndicatorHistory>());
    }

    private IndicatorHistory? History(Indicator indicator)
    {
        ImmutableArray<Observation> points =
        [
            .. _case.Years.Select(y => _observations.Find(_case.Unit, indicator.Code, y)).OfType<Observation>().Where(o => o.Figure.HasNumber),
        ];
        if (points.IsEmpty) return null;
        ImmutableArray<StructuralBreak> known =
        [
            .. _breaks.Where(b => b.Concerns(indicator.Code)).Concat(ObservedBreaks.Of(indicator, points)).OrderBy(b => b.Date),
        ];
        var history = new IndicatorHistory(indicator, points) { Breaks = Between(known, indicator, points[0].Year, points[^1].Year) };
        if (points.Length < 2 || points[^1].Year != _case.Year) return history;
        var steps = points.Zip(points.Skip(1), (from, to) => Step(indicator, from, to, known)).ToImmutableArray();
        var overall = points.Length > 2 || points[0].Year < _case.Year - 1 ? Step(indicator, points[0], points[^1], known) : null;
        var unbroken = history.Breaks.IsEmpty;
        var trend = unbroken && overall is not null && points.Length >= _rules.TrendYears ? Trend(points, overall) : null;
        return history with
        {
            Latest = points[^2].Year == _case.Year - 1 ? steps[^1] : null,
            Overall = overall,
            Trend = trend,
            Turning = unbroken && trend is not { Direction: not TrendDirection.None } ? Turning(indicator, points, steps) : null,
            Record = unbroken ? Record(indicator, points) : null,
            Extrapolation = trend is not null && _case.Extrapolations.Wants(indicator.Code)
                ? Extrapolating.Of(trend.Line, points, indicator.Domain, _case.Year, _rules)
                : null,
        };
    }

    private SeriesStep Step(Indicator indicator, Observation from, Observation to, ImmutableArray<StructuralBreak> known)
    {
        var change = new YearOverYear(from.Figure.Number!.Value, 0, null); // points have numbers
        change = YearOverYear.Between(from.Figure, to.Figure) ?? change;
        var small = HasSmallBase(indicator, from) || HasSmallBase(indicator, to);
        return new(from, to, change, _rules.Size(change, indicator.Domain, small), !small && change.HasPercent(indicator.Domain),
            Between(known, indicator, from.Year, to.Year));
    }

    // A share of seven families moves by 14 points with each of them: what it is taken of has to be more than a small number.
    private bool HasSmallBase(Indicator indicator, Observation observation) =>
        observation.Origin is ComputedOrigin computed
        && _catalogue.Derived.FirstOrDefault(d => d.Indicator.Code == indicator.Code) is { } derived
        && derived.Denominator.All(c => _catalogue[c].Domain.Kind == FigureKind.Count)
        && SmallNumbers.IsSmall(computed.Parts.Where(p => derived.Denominator.Contains(p.Indicator)).Sum(p => p.Figure.Number ?? 0));

    private static ImmutableArray<StructuralBreak> Between(ImmutableArray<StructuralBreak> known, Indicator indicator, int from, int to) =>
        [.. known.Where(b => b.Separates(from, to, indicator.Reference))];

    private Trend Trend(ImmutableArray<Observation> points, SeriesStep overall)
    {
        var values = points.Select(p => (p.Year, p.Figure.Number ?? 0)).ToImmutableArray();
        var line = TheilSenLine.Through(values);
        var slopes = TheilSenLine.Slopes(values).ToArray();
        var agreement = (decimal)slopes.Count(s => s != 0 && Math.Sign(s) == Math.Sign(line.Slope)) / slopes.Length;
        var direction = !overall.IsNotable || agreement < _rules.TrendAgreement ? TrendDirection.None : Direction(line.Slope);
        return new(direction, line, agreement, points.Length);
    }

    private static TrendDirection Direction(decimal slope) => Math.Sign(slope) switch
    {
        > 0 => TrendDirection.Rising,
        < 0 => TrendDirection.Falling,
        _ => TrendDirection.None,
    };

    // The last year before which the series went one way and since which it has gone the other, both by a change worth saying.
    private TurningPoint? Turning(Indicator indicator, ImmutableArray<Observation> points, ImmutableArray<SeriesStep> steps)
    {
        if (points.Length < _rules.TurningYears || points[^1].Year - points[0].Year >= points.Length) return null;
        var turn = BeginningOfRun(steps, steps.Length - 1);
        if (turn == 0 || steps[turn - 1].Sign * steps[turn].Sign >= 0) return null;
        var start = BeginningOfRun(steps, turn - 1);
        if (Math.Max(turn - start, steps.Length - turn) < _rules.TurningRun) return null;
        return IsWorthSaying(points[start], points[turn]) && IsWorthSaying(points[turn], points[^1])
            ? new(points[start], points[turn], points[^1])
            : null;

        // Among small counts nothing turns.
        bool IsWorthSaying(Observation from, Observation to) =>
            Step(indicator, from, to, []).IsNotable
            && !(indicator.Domain.Kind == FigureKind.Count && SmallNumbers.IsSmall(from.Figure.Number ?? 0) && SmallNumbers.IsSmall(to.Figure.Number ?? 0));
    }

    private static int BeginningOfRun(ImmutableArray<SeriesStep> steps, int end)
    {
        var beginning = end;
        while (beginning > 0 && steps[beginning - 1].Sign == steps[end].Sign) beginning--;
        return beginning;
    }

    private SeriesRecord? Record(Indicator indicator, ImmutableArray<Observation> points)
    {
        if (points.Length < _rules.RecordYears) return null;
        var numbers = points.Select(p => decimal.Round(p.Figure.Number ?? 0, indicator.Domain.Decimals, MidpointRounding.AwayFromZero)).ToArray();
        if (indicator.Domain.Kind == FigureKind.Count && numbers.All(SmallNumbers.IsSmall)) return null;
        var (last, earlier) = (numbers[^1], numbers[..^1]);
        return earlier.All(n => n < last) ? new(true, points[0].Year)
            : earlier.All(n => n > last) ? new(false, points[0].Year)
            : null;
    }
}
