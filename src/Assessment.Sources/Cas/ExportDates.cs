using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Assessment.Sources.Cas;

/// <summary>Dates of an export as preambles and file names write them.</summary>
internal static partial class ExportDates
{
    private static readonly string[] Months =
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];

    /// <summary>The first date of a text: <c>22.03.2021</c>, <c>2021-03-22</c>, <c>22 marca 2021</c>; a time after it is left out.</summary>
    public static LocalDate? Find(string text)
    {
        if (Iso().Match(text) is { Success: true } iso) return Date(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value);
        if (Polish().Match(text) is { Success: true } polish) return Date(polish.Groups[3].Value, polish.Groups[2].Value, polish.Groups[1].Value);
        if (Worded().Match(text) is { Success: true } worded
            && Array.IndexOf(Months, worded.Groups[2].Value.ToLowerInvariant()) is var month and >= 0)
            return Date(worded.Groups[3].Value, (month + 1).ToString(CultureInfo.InvariantCulture), worded.Groups[1].Value);
        return null;
    }

    /// <summary>The date in a file's name, e.g. of <c>ozps_20210322143000.csv</c>.</summary>
    public static LocalDate? FindInName(string name) =>
        Stamp().Match(name) is { Success: true } stamp
            ? Date(stamp.Groups[1].Value, stamp.Groups[2].Value, stamp.Groups[3].Value)
            : null;

    private static LocalDate? Date(string year, string month, string day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        return m is >= 1 and <= 12 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new LocalDate(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[-./](\d{1,2})[-./]((?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Polish();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})\s+(\p{L}+)\s+((?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Worded();

    [GeneratedRegex(@"(?<!\d)(20\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
