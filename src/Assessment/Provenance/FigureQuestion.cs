using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Provenance;

/// <summary>What somebody asks about a figure, understood: one of page, number as printed, indicator, or words; perhaps a year.</summary>
/// <param name="Page">A page of the document (<c>slajd 12</c>).</param>
/// <param name="Number">A number as printed, without blanks and plus sign (<c>36422441,34</c>, <c>−5,9%</c>); with words the one that stands among them.</param>
/// <param name="Indicator">An indicator by its code.</param>
/// <param name="Year">A year.</param>
/// <param name="Words">Everything else.</param>
public sealed partial record FigureQuestion(int? Page, string? Number, IndicatorCode? Indicator, int? Year, string Words)
{
    /// <summary>Understands a question.</summary>
    /// <param name="text">E.g. <c>liczba rodzin 2020</c>, <c>pomoc.rodziny 2020</c>, <c>slajd 12</c>, <c>1 001</c>.</param>
    /// <param name="catalogue">The codes that a case knows.</param>
    public static FigureQuestion Parse(string text, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        var asked = text.Trim();
        if (PageWords.Match(asked) is { Success: true } page && int.TryParse(page.Groups["page"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new(number, null, null, null, "");
        if (WholeNumber.IsMatch(asked)) return new(null, Plain(asked), null, null, "");
        var among = NumberAmongWords.Matches(YearInWords.Replace(asked, " ")).Select(m => Plain(m.Value)).FirstOrDefault();
        var words = asked.Split([' ', '\u00A0', ',', ';'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var year = words.FindLastIndex(w => YearWord.IsMatch(w));
        int? asYear = year < 0 ? null : int.Parse(words[year], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year >= 0) words.RemoveAt(year);
        words.RemoveAll(w => w is "r." or "rok" or "roku");
        return words is [var only] && IndicatorCode.IsValid(only) && catalogue.TryGet(new(only), out var indicator)
            ? new(null, null, indicator.Code, asYear, "")
            : new(null, among, null, asYear, string.Join(' ', words));
    }

    /// <summary>The number at the beginning of a printed text, without blanks and plus sign; empty where it begins with none.</summary>
    public static string NumberOf(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return LeadingNumber.Match(printed) is { Success: true } number ? Plain(number.Value) : "";
    }

    private static string Plain(string number) =>
        DotOfThousands.Replace(string.Concat(number.Where(c => !char.IsWhiteSpace(c))), "").Replace('-', PolishNumber.Minus).TrimStart('+')
            .Replace("p.p.", "", StringComparison.Ordinal).Replace("mln", "", StringComparison.Ordinal).Replace("tys.", "", StringComparison.Ordinal).Replace("zł", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(na\s+)?(slajd(u|zie)?|slide|stron[aye]|stronie|str\.|s\.|page)\s*(nr\.?\s*)?(?<page>\d{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageWords { get; }

    [GeneratedRegex(@"^[+\-−]?\d[\d\s]*(\.\d{3})*(,\d+)?\s*(%|p\.p\.)?(\s*(mln|tys\.))?(\s*zł)?$")]
    private static partial Regex WholeNumber { get; }

    [GeneratedRegex(@"^[+\-−]?\d[\d\s]*(,\d+)?%?")]
    private static partial Regex LeadingNumber { get; }

    [GeneratedRegex(@"(?<![\w,.])[+\-−]?\d[\d\s]*(\.\d{3})*(,\d+)?(\s*(%|p\.p\.))?(\s*(mln|tys\.))?(\s*zł\b)?(?![\w,])")]
    private static partial Regex NumberAmongWords { get; }

    [GeneratedRegex(@"(?<=\d)\.(?=\d{3}(\D|$))")]
    private static partial Regex DotOfThousands { get; }

    // A year at the end or before „r.” is no number that is asked for.
    [GeneratedRegex(@"(?<![\w,.])(19|20)\d{2}(?=(\s*r(\.|oku?\b))?\s*$|\s+r\.|\s+roku?\b)")]
    private static partial Regex YearInWords { get; }

    [GeneratedRegex("^(19|20)[0-9]{2}$")]
    private static partial Regex YearWord { get; }
}
