using System.Globalization;
using Assessment.Decks.Charts;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The text alternative of a chart: kind, what is shown, and the figures with their change in words.</summary>
internal static class ChartAlternative
{
    /// <summary>The text.</summary>
    public static string Text(ChartKind kind, YearTable table)
    {
        var years = PolishDate.Years(table.Years[0], table.Years[^1]);
        var head = kind == ChartKind.Donut ? $"{DeckTexts.KindName(kind)}, {table.Years[^1]} r." : $"{DeckTexts.KindName(kind)}, lata {years}.";
        var rows = table.Rows.Select(r => kind == ChartKind.Donut
            ? $"{r.Indicator.ShortLabel}: {Value(table, r, table.Assessed)}"
            : $"{r.Indicator.ShortLabel}: {string.Join(", ", table.Years.Select((y, i) => $"{y.ToString(CultureInfo.InvariantCulture)} r. – {Value(table, r, i)}"))}{Change(table, r)}");
        return head + " " + string.Join("; ", rows) + ".";
    }

    private static string Value(YearTable table, YearTableRow row, int year) =>
        row[year].Match(n => PolishNumber.WithUnit(n, row.Indicator), _ => DeckTexts.NoData);

    private static string Change(YearTable table, YearTableRow row)
    {
        if (table.Assessed == 0 || row.Change(table.Assessed - 1, table.Assessed) is not { } change) return "";
        return change.Absolute switch
        {
            > 0 => $" (wzrost o {Amount(change, row)})",
            < 0 => $" (spadek o {Amount(change, row)})",
            _ => " (bez zmiany)",
        };
    }

    private static string Amount(YearOverYear change, YearTableRow row) =>
        ChangeText.Absolute(change with { Absolute = Math.Abs(change.Absolute) }, row.Indicator.Domain).TrimStart('+');
}
