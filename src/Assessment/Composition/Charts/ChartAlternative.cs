using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The text alternative of a chart: kind, what is shown, and the figures with their change in words.</summary>
internal static class ChartAlternative
{
    /// <summary>The text of a ring: every part's share, and its count where there is one.</summary>
    public static string OfShares(YearTable table, ImmutableArray<Figure> shares)
    {
        var parts = table.Rows.Zip(shares, (row, share) =>
            $"{row.Indicator.ShortLabel} – {share.Match(s => PolishNumber.Percent(s), _ => DeckTexts.NoData)}"
            + (row.Indicator.Domain.Kind == FigureKind.Share ? "" : $" ({Value(row, table.Assessed)})"));
        return $"{DeckTexts.KindName(ChartKind.Donut)}, {table.Years[^1]} r. {string.Join("; ", parts)}.";
    }

    /// <summary>The text of a chart over the years.</summary>
    public static string OfYears(ChartKind kind, YearTable table)
    {
        var rows = table.Rows.Select(r =>
            $"{r.Indicator.ShortLabel}: "
            + string.Join(", ", table.Years.Select((y, i) => $"{y.ToString(CultureInfo.InvariantCulture)} r. – {Value(r, i)}"))
            + Change(table, r));
        return $"{DeckTexts.KindName(kind)}, lata {PolishDate.Years(table.Years[0], table.Years[^1])}. {string.Join("; ", rows)}.";
    }

    private static string Value(YearTableRow row, int year) =>
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
