using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Changes;

/// <summary>What counts as a change worth saying, as a trend and as a record. Data (<c>zmiany.yaml</c>).</summary>
public sealed record ChangeRules
{
    /// <summary>Rules for counts.</summary>
    public required KindRule Count { get; init; }

    /// <summary>Rules for amounts.</summary>
    public required KindRule Amount { get; init; }

    /// <summary>Rules for shares, in percentage points.</summary>
    public required KindRule Share { get; init; }

    /// <summary>Rules for ratios.</summary>
    public required KindRule Ratio { get; init; }

    /// <summary>Fewest years of a trend; also of an extrapolation.</summary>
    public required int TrendYears { get; init; }

    /// <summary>Smallest fraction of all pairs of years that go the same way for a trend to have a direction.</summary>
    public required decimal TrendAgreement { get; init; }

    /// <summary>Fewest years, without a gap, in which a series can turn.</summary>
    public required int TurningYears { get; init; }

    /// <summary>How many years running the series has to go the same way before the turn, or after it: a single swing is no turn.</summary>
    public required int TurningRun { get; init; }

    /// <summary>Fewest years among which a figure can be a record.</summary>
    public required int RecordYears { get; init; }

    /// <summary>How many years an extrapolation reaches beyond the assessed one.</summary>
    public required int ExtrapolatedYears { get; init; }

    /// <summary>The part of the residuals, and of the slopes, below the range of an extrapolation, and above it, as a fraction.</summary>
    public required decimal OutsideRange { get; init; }

    /// <summary>The rules for a kind of figure.</summary>
    public KindRule For(FigureKind kind) => kind switch
    {
        FigureKind.Count => Count,
        FigureKind.Amount => Amount,
        FigureKind.Share => Share,
        _ => Ratio,
    };

    /// <summary>How much a change is.</summary>
    /// <param name="change">The change.</param>
    /// <param name="domain">Kind and decimals of the indicator: what the page rounds to no change is none.</param>
    /// <param name="hasSmallBase">True when it is a share or ratio of small counts: then it is never more than small.</param>
    public ChangeSize Size(YearOverYear change, FigureDomain domain, bool hasSmallBase = false)
    {
        ArgumentNullException.ThrowIfNull(domain);
        if (decimal.Round(change.Absolute, domain.Decimals, MidpointRounding.AwayFromZero) == 0) return ChangeSize.None;
        if (hasSmallBase) return ChangeSize.Small;
        var rule = For(domain.Kind);
        return Reaches(change, domain, rule.Large) ? ChangeSize.Large
            : Reaches(change, domain, rule.Notable) ? ChangeSize.Notable
            : ChangeSize.Small;
    }

    private static bool Reaches(YearOverYear change, FigureDomain domain, ChangeThreshold threshold) =>
        Math.Abs(change.Absolute) >= threshold.Absolute
        && (threshold.Relative == 0 || !change.HasPercent(domain) || Math.Abs(change.Relative ?? 0) >= threshold.Relative);
}
