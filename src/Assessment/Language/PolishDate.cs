using System.Globalization;
using NodaTime;

namespace Assessment.Language;

/// <summary>Dates and years as a Polish page prints them.</summary>
public static class PolishDate
{
    private static readonly string[] Months =
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];

    /// <summary><c>29 kwietnia 2021 r.</c></summary>
    public static string Long(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}\u00A0{Months[date.Month - 1]} {date.Year}\u00A0r.");

    /// <summary><c>22.03.2021</c></summary>
    public static string Short(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}.{date.Month:00}.{date.Year:0000}");

    /// <summary><c>2018–2020</c>, or one year where both are the same.</summary>
    public static string Years(int from, int to) =>
        from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");
}
