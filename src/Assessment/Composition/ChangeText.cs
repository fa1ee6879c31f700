using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>Changes as a page prints them.</summary>
internal static class ChangeText
{
    /// <summary>The absolute change with its sign; points for shares.</summary>
    public static string Absolute(YearOverYear change, FigureDomain domain) => domain.Kind switch
    {
        FigureKind.Share => PolishNumber.Signed(change.Absolute, domain.Decimals) + PolishNumber.Space + DeckTexts.Points,
        FigureKind.Amount => PolishNumber.Signed(change.Absolute, domain.Decimals) + PolishNumber.Space + "zł",
        _ => PolishNumber.Signed(change.Absolute, domain.Decimals),
    };

    /// <summary>The unit of an absolute change where it is not that of what changed: points for shares, otherwise empty.</summary>
    public static string Unit(FigureDomain domain) => domain.Kind == FigureKind.Share ? DeckTexts.Points : "";

    /// <summary>The absolute change with its unit: <c>+38 rodzin</c>.</summary>
    public static string WithUnit(YearOverYear change, Indicator indicator) => indicator.Domain.Kind switch
    {
        FigureKind.Count or FigureKind.Ratio =>
            PolishNumber.Signed(change.Absolute, indicator.Domain.Decimals) + PolishNumber.Space
            + indicator.Unit.For(PolishNumber.Rounded(change.Absolute, indicator.Domain.Decimals)),
        _ => Absolute(change, indicator.Domain),
    };

    /// <summary>Kind and decimals of a yearly slope: one decimal more than a count has.</summary>
    public static FigureDomain SlopeDomain(FigureDomain domain) =>
        domain with { Decimals = Math.Max(1, domain.Decimals), MayBeNegative = true, MayBeFractional = true };

    /// <summary>A yearly slope with its unit: <c>−17,8 rodziny</c>.</summary>
    public static string Slope(decimal slope, Indicator indicator) =>
        WithUnit(new(0, slope, null), indicator with { Domain = SlopeDomain(indicator.Domain) });
}
