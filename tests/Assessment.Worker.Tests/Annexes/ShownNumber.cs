using System.Globalization;
using System.Text.RegularExpressions;

namespace Assessment.Worker.Tests.Annexes;

/// <summary>What a Polish spreadsheet program shows of a number: the format codes that the workbook uses, read independently of what wrote them.</summary>
internal static partial class ShownNumber
{
    private static readonly NumberFormatInfo Polish = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0" };

    /// <summary>The number by a format code of a section for positive numbers and zero and one for negative ones.</summary>
    public static string Of(decimal number, string code)
    {
        var sections = code.Split(';');
        Assert.Equal(2, sections.Length);
        var match = Section.Match(sections[number < 0 ? 1 : 0]);
        Assert.True(match.Success, code);
        var decimals = match.Groups["decimals"].Length;
        var digits = decimal.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero).ToString((match.Groups["grouped"].Success ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), Polish);
        return match.Groups["before"].Value + digits + match.Groups["after"].Value;
    }

    [GeneratedRegex("^(\"(?<before>[^\"]*)\")?((?<grouped>#,##0)|0)(\\.(?<decimals>0+))?(\"(?<after>[^\"]*)\")?$")]
    private static partial Regex Section { get; }
}
