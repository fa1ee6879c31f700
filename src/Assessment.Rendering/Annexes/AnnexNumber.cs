using System.Globalization;
using Assessment.Language;

namespace Assessment.Rendering.Annexes;

/// <summary>Numbers as the files of the annex hold them: the same in all three.</summary>
internal static class AnnexNumber
{
    /// <summary>The number without needless zeros, with a decimal point: <c>2.2801822323</c>.</summary>
    public static string Text(decimal number)
    {
        var text = decimal.Round(number, PolishNumber.MeaningfulDecimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>The number with as many decimals as it needs.</summary>
    public static decimal Value(decimal number) => decimal.Parse(Text(number), CultureInfo.InvariantCulture);

    /// <summary>The number with a decimal comma, as a Polish spreadsheet reads it from a CSV file.</summary>
    public static string WithComma(decimal number) => Text(number).Replace('.', ',');
}
