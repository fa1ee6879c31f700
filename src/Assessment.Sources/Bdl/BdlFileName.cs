using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Assessment.Sources.Bdl;

/// <summary>What the name of a BDL export tells: <c>RYNE_1944_CTAB_20250616184618.csv</c>.</summary>
/// <param name="Group">Number of the subgroup, e.g. <c>1944</c>.</param>
/// <param name="ExportDate">Day of the export, or <c>null</c> when the digits are no date.</param>
public sealed partial record BdlFileName(string Group, LocalDate? ExportDate)
{
    /// <summary>Reads a file name; additions such as <c> (1)</c> behind the timestamp do not matter.</summary>
    /// <returns><c>null</c> when the name is not one that BDL gives.</returns>
    public static BdlFileName? Read(string name) =>
        Pattern().Match(name) is { Success: true } match
            ? new(match.Groups["group"].Value, Date(match.Groups["date"].Value))
            : null;

    private static LocalDate? Date(string digits)
    {
        var (year, month, day) = (Number(digits[..4]), Number(digits[4..6]), Number(digits[6..8]));
        return year >= 1990 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[A-Z]+_(?<group>\d{1,5})_(CREL|CTAB)_(?<date>\d{8})\d{0,6}(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
