using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>Tests a <see cref="StaffingNorm"/>.</summary>
/// <remarks>
/// Met when one ratio and the minimum are kept. Full-time equivalents make that certain; from a headcount it holds only if all work full
/// time. Not met is certain from a headcount too: full-time equivalents are never more than persons.
/// </remarks>
internal static class StaffingTest
{
    private const int ExactDecimals = 9; // a quotient multiplied back must not ask for one post more

    /// <summary>The result; <c>null</c> when no source holds anything the norm speaks of.</summary>
    public static NormResult? Of(StaffingNorm norm, int year, UnitFigures figures)
    {
        var (headcount, fullTime) = (figures.Known(norm.Headcount, year), figures.Known(norm.FullTime, year));
        var workers = fullTime ?? headcount;
        var limits = norm.Limits.Select(l => (Limit: l, Served: Served(l, year, figures))).ToImmutableArray();
        if (workers is null && limits.All(l => l.Served is null)) return null;
        ImmutableArray<Observation> evidence =
            [.. new[] { headcount, fullTime }.OfType<Observation>(), .. limits.SelectMany(l => l.Served?.Parts ?? []).Distinct()];
        ImmutableArray<Indicator> missing =
        [
            .. workers is null ? [figures.Catalogue[norm.Headcount]] : ImmutableArray<Indicator>.Empty,
            .. limits.Where(l => l.Served is null).SelectMany(l => Numerator(l.Limit.Ratios[^1], figures)).Select(c => figures.Catalogue[c]),
        ];
        ImmutableArray<NormRatio> ratios = workers?.Figure.Number is { } number and > 0
            ? [.. limits.Where(l => l.Served is not null).Select(l => Ratio(l.Limit, l.Served!, workers, number))] // filtered before
            : [];
        var verdict = Verdict(norm, workers?.Figure.Number, fullTime is not null, ratios, limits.Length);
        return new(norm, year, verdict)
        {
            Evidence = evidence,
            Labels = figures.Labels(evidence),
            Ratios = ratios,
            Missing = missing,
            Shortage = verdict == NormVerdict.NotMet && workers?.Figure.Number is { } present ? Shortage(norm, present, ratios) : null,
        };
    }

    private static decimal? Shortage(StaffingNorm norm, decimal present, ImmutableArray<NormRatio> ratios)
    {
        var needed = ratios.Select(r => r.AtMost is { } limit ? decimal.Round(r.Value * present / limit, ExactDecimals) : (decimal?)null).Min();
        return needed is { } posts ? decimal.Ceiling(Math.Max(norm.Minimum, posts) - present) : null;
    }

    private static NormVerdict Verdict(StaffingNorm norm, decimal? workers, bool certain, ImmutableArray<NormRatio> ratios, int limits) => workers switch
    {
        null => NormVerdict.NotTestable,
        { } number when number < norm.Minimum => NormVerdict.NotMet,
        _ when ratios.Any(r => r.IsMet == true) => certain ? NormVerdict.Met : NormVerdict.MetUnderAssumption,
        _ => ratios.Length == limits ? NormVerdict.NotMet : NormVerdict.NotTestable,
    };

    private static NormRatio Ratio(StaffingLimit limit, ServedFigure served, Observation workers, decimal number) =>
        new(served.Ratio, served.Number / number, limit.AtMost, limit.Name, [.. served.Parts, workers]);

    private static ServedFigure? Served(StaffingLimit limit, int year, UnitFigures figures) =>
        limit.Ratios.Select(code => Served(code, year, figures)).FirstOrDefault(s => s is not null);

    private static ServedFigure? Served(IndicatorCode ratio, int year, UnitFigures figures)
    {
        var codes = Numerator(ratio, figures);
        ImmutableArray<Observation> parts = [.. codes.Select(c => figures.Known(c, year)).OfType<Observation>()];
        return parts.Length == codes.Length
            ? new(figures.Catalogue[ratio], parts.Sum(p => p.Figure.Number ?? 0), parts)
            : null;
    }

    private static ImmutableArray<IndicatorCode> Numerator(IndicatorCode ratio, UnitFigures figures) =>
        figures.Catalogue.Derived.First(d => d.Indicator.Code == ratio).Numerator;

    private sealed record ServedFigure(Indicator Ratio, decimal Number, ImmutableArray<Observation> Parts);
}
