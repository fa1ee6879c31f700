using System.Globalization;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Language;

/// <summary>Numbers as a Polish page prints them: <c>1 234 567,89</c> with no-break spaces, a decimal comma and a real minus sign.</summary>
public static class PolishNumber
{
    /// <summary>No-break space, the thousands separator.</summary>
    public const char Space = '\u00A0';

    /// <summary>Minus sign.</summary>
    public const char Minus = '\u2212';

    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Space.ToString(),
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
    };

    /// <summary>Decimals beyond which a computed number says nothing; pages and annex round to them first.</summary>
    public const int MeaningfulDecimals = 10;

    /// <summary>The number rounded half away from zero, without the noise in the last digits of a computed one: 564.4999999999999999999999998 gives 565.</summary>
    public static decimal Rounded(decimal number, int decimals) =>
        decimal.Round(decimal.Round(number, MeaningfulDecimals, MidpointRounding.AwayFromZero), decimals, MidpointRounding.AwayFromZero);

    /// <summary>The number rounded half away from zero to a number of decimals, e.g. <c>23 408</c>, <c>1,50</c>.</summary>
    public static string Text(decimal number, int decimals = 0)
    {
        var rounded = Rounded(number, decimals);
        return (rounded == 0 ? 0m : rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format);
    }

    /// <summary>The number with its sign: <c>+38</c>, <c>−25</c>, <c>0</c>.</summary>
    public static string Signed(decimal number, int decimals = 0)
    {
        var text = Text(number, decimals);
        return decimal.Round(number, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" + text : text;
    }

    /// <summary>A number of percent, e.g. 51.37 is <c>51,37%</c>.</summary>
    public static string Percent(decimal percent, int decimals = 2) => Text(percent, decimals) + "%";

    /// <summary>A signed fraction as percent, e.g. 0.095 is <c>+9,5%</c>.</summary>
    public static string SignedPercent(decimal fraction, int decimals = 1) => Signed(fraction * 100, decimals) + "%";

    /// <summary>An amount, e.g. <c>1 024 161,74 zł</c>.</summary>
    public static string Zloty(decimal amount, int decimals = 2) => Text(amount, decimals) + Space + "zł";

    /// <summary>An amount in millions or thousands for key figures, e.g. <c>36,4 mln zł</c>; small amounts in full złoty.</summary>
    public static string ZlotyShort(decimal amount) => Math.Abs(amount) switch
    {
        >= 1_000_000 => Text(amount / 1_000_000, 1) + Space + "mln" + Space + "zł",
        >= 10_000 => Text(amount / 1_000, 1) + Space + "tys." + Space + "zł",
        _ => Zloty(amount, 0),
    };

    /// <summary>A number as its indicator is printed in a table cell: decimals from the domain, % for shares, no unit otherwise.</summary>
    public static string Cell(decimal number, FigureDomain domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return domain.Kind == FigureKind.Share ? Percent(number, domain.Decimals) : Text(number, domain.Decimals);
    }

    /// <summary>A number with its unit in the form it governs: <c>439 rodzin</c>, <c>274 733,58 zł</c>, <c>51,37%</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="indicator">The indicator, whose unit, kind and decimals are used.</param>
    /// <param name="grammaticalCase">The case the sentence asks for: „spadek do <c>401 rodzin</c>”, „o <c>1 rodzinę</c>”.</param>
    public static string WithUnit(decimal number, Indicator indicator, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Domain.Kind switch
        {
            FigureKind.Amount => Zloty(number, indicator.Domain.Decimals),
            FigureKind.Share => Percent(number, indicator.Domain.Decimals),
            // Printed decimals are read as a fraction even when they are zeros: 11,0 rodziny.
            _ when indicator.Domain.Decimals > 0 => Text(number, indicator.Domain.Decimals) + Space + (indicator.Unit.Fraction ?? indicator.Unit.Few),
            _ => Text(number) + Space + indicator.Unit.For(decimal.Round(number, 0, MidpointRounding.AwayFromZero), grammaticalCase),
        };
    }

    /// <summary>The sign a table prints for a missing figure.</summary>
    public static string Sign(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => "x",
        MissingReason.NotReported => ".",
        MissingReason.Confidential => "#",
        MissingReason.NotYetAvailable => "…",
        _ => "b.d.",
    };
}
