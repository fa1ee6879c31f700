using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The text alternative of a chart: kind, what is shown, and the figures with their extremes and change in words.</summary>
internal static class ChartAlternative
{
    private const int FewYears = 3;

    /// <summary>The text of a ring: every part's share, and its count where there is one.</summary>
    public static string OfShares(YearTable table, ImmutableArray<Figure> shares)
    {
        var parts = table.Rows.Zip(shares, (row, share) =>
            $"{row.Indicator.ShortLabel} – {share.Match(s => PolishNumber.Percent(s), DeckTexts.Missing)}"
            + (row.Indicator.Domain.Kind == FigureKind.Share ? "" : $" ({Value(row, table.Assessed)})"));
        return Sentences(Head(ChartKind.Donut, table.Years[^1]), $"{string.Join("; ", parts)}.");
    }

    /// <summary>The text of a chart over the years.</summary>
    public static string OfYears(ChartKind kind, YearTable table) => Sentences(Head(kind, table), PolishSentence.Ended(string.Join("; ", Rows(table))));

    /// <summary>The text of stacked columns: every part, and the total of each year whose parts are all known.</summary>
    public static string OfStack(YearTable table)
    {
        var totals = table.Years.Select((year, i) => $"{Year(year)} – {Total(table, i)}");
        return Sentences(Head(ChartKind.StackedColumns, table), $"{string.Join("; ", Rows(table))}; {DeckTexts.Together}: {string.Join(", ", totals)}.");
    }

    /// <summary>The text of share bars: for each year the share of every part and its figure.</summary>
    public static string OfSharesOverYears(YearTable table, int decimals)
    {
        var years = table.Years.Select((year, i) =>
        {
            var numbers = table.Rows.Select(r => r[i].Number).ToArray();
            var shares = numbers.All(n => n is >= 0) ? Shares.OfWhole([.. numbers.Select(n => n ?? 0)], decimals) : [];
            var parts = table.Rows.Select((row, p) => row.Indicator.ShortLabel + " – " + (shares.IsEmpty ? Value(row, i)
                : row.Indicator.Domain.Kind == FigureKind.Share ? PolishNumber.Percent(shares[p], decimals)
                : $"{PolishNumber.Percent(shares[p], decimals)} ({Value(row, i)})"));
            return $"{Year(year)}: {string.Join(", ", parts)}";
        });
        return Sentences(Head(ChartKind.ShareBars, table), $"{string.Join("; ", years)}.");
    }

    /// <summary>The text of a population pyramid: both figures of every age group, and the largest group of each side.</summary>
    public static string OfPyramid(int year, ImmutableArray<string> groups, ImmutableArray<ChartSeries> sides, int decimals)
    {
        string Shown(Figure figure) => figure.Match(n => PolishNumber.Text(n, decimals), DeckTexts.Missing);
        var rows = groups.Select((group, i) => $"{group}: {string.Join(", ", sides.Select(s => $"{s.Name} – {Shown(s.Values[i])}"))}");
        var largest = sides.Where(s => s.Values.Any(v => v.HasNumber)).Select(s =>
        {
            var most = Enumerable.Range(0, groups.Length).MaxBy(i => s.Values[i].Number ?? decimal.MinValue);
            return $"{s.Name} – {groups[most]} ({Shown(s.Values[most])})";
        });
        return Sentences(Head(ChartKind.Pyramid, year), $"{string.Join("; ", rows)}. {DeckTexts.LargestGroup}: {string.Join(", ", largest)}.");
    }

    /// <summary>The text of a strip plot: the unit, every reference, and the range of the neighbours.</summary>
    public static string OfStrip(int year, ImmutableArray<Indicator> indicators, ImmutableArray<ChartSeries> series)
    {
        var strips = indicators.Select((indicator, i) =>
        {
            string Shown(Figure figure) => figure.Match(n => InStrip(n, indicator), DeckTexts.Missing);
            var named = series.Where(s => s.Role != SeriesRole.Peer).Select(s => $"{s.Name} – {Shown(s.Values[i])}");
            var peers = series.Where(s => s.Role == SeriesRole.Peer && s.Values[i].HasNumber).Select(s => s.Values[i]).OrderBy(f => f.Number).ToArray();
            var range = peers.Length == 0 ? "" : $", {DeckTexts.Neighbours(peers.Length)} – od {Shown(peers[0])} do {Shown(peers[^1])}";
            return $"{indicator.ShortLabel}: {string.Join(", ", named)}{range}";
        });
        return Sentences(Head(ChartKind.Strip, year), $"{string.Join("; ", strips)}.");
    }

    // The label says what is counted; a range "od … do …" would need yet another case of the unit.
    private static string InStrip(decimal number, Indicator indicator) =>
        indicator.Domain.Kind == FigureKind.Amount ? PolishNumber.WithUnit(number, indicator) : PolishNumber.Cell(number, indicator.Domain);

    private static string Head(ChartKind kind, YearTable table) =>
        $"{DeckTexts.KindName(kind)}, lata {PolishDate.Years(table.Years[0], table.Years[^1])}.";

    private static string Head(ChartKind kind, int year) => $"{DeckTexts.KindName(kind)}, {Year(year)}";

    // Labels begin with a small letter; here they begin a sentence.
    private static string Sentences(string head, string figures) => $"{head} {figures[..1].ToUpperInvariant()}{figures[1..]}";


    private static IEnumerable<string> Rows(YearTable table) => table.Rows.Select(r =>
        $"{r.Indicator.ShortLabel}: "
        + string.Join(", ", table.Years.Select((y, i) => $"{Year(y)} – {Value(r, i)}"))
        + Change(table, r) + Extremes(table, r));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture) + " r.";

    private static string Total(YearTable table, int year) =>
        table.Rows.All(r => r[year].HasNumber)
            ? PolishNumber.WithUnit(table.Rows.Sum(r => r[year].Number ?? 0), table.Rows[0].Indicator)
            : DeckTexts.NoData;

    private static string Value(YearTableRow row, int year) =>
        row[year].Match(n => PolishNumber.WithUnit(n, row.Indicator), DeckTexts.Missing);

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

    // Of three years a listener keeps the highest in mind; of more the text says it.
    private static string Extremes(YearTable table, YearTableRow row)
    {
        var known = table.Years.Select((year, i) => (Year: year, Number: row[i].Number)).Where(v => v.Number is not null).ToArray();
        if (known.Length <= FewYears || known.All(v => v.Number == known[0].Number)) return "";
        return $", najwięcej w {Year(known.MaxBy(v => v.Number).Year)}, najmniej w {Year(known.MinBy(v => v.Number).Year)}";
    }

    private static string Amount(YearOverYear change, YearTableRow row) =>
        ChangeText.Absolute(change with { Absolute = Math.Abs(change.Absolute) }, row.Indicator.Domain).TrimStart('+');
}
