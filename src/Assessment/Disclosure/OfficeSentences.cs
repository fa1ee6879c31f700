using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Checks.Narratives;
using Assessment.Composition;
using Assessment.Findings.Decisions;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Disclosure;

/// <summary>
/// Every sentence of the office's own that a document prints: its texts, titles and notes of slides, its words for conclusions, its reasons
/// in the notes and on the slide of changes, the words in its own tables, the line of its cover.
/// </summary>
internal static partial class OfficeSentences
{
    /// <summary>The sentences with their places.</summary>
    public static IEnumerable<Sentence> Of(CaseContent content) =>
    [
        .. Sentence.Of(content.Narratives),
        .. content.Plan.Chapters.SelectMany(c => c.Slides).SelectMany(s => Texts(s).SelectMany(t => Sentence.Of(t, new Place("ocena.yaml", null, null, s.Title)))),
        .. content.Decisions.Findings.Concat(content.Decisions.Recommendations).Where(d => d.Verdict == Verdict.Change).SelectMany(d => Sentence.Of(d.Text, d.Place)),
        .. content.Case.Accepted.OrderBy(a => a.Key, StringComparer.Ordinal).SelectMany(a => Sentence.Of(a.Value, new Place("ocena.yaml", null, null, a.Key))),
        .. content.FreeTables.SelectMany(t => t.Rows.SelectMany((_, r) => Sentence.Of(t.RowName(r), new Place(t.File, t.Lines[r])))),
        .. Sentence.Of(content.Reason ?? "", new Place("--powod")),
        .. Sentence.Of(content.Case.CoverNote, new Place("ocena.yaml", null, null, "dopisek")),
    ];

    /// <summary>The whole numbers in digits that a text tells, days of a month left out.</summary>
    public static IEnumerable<(string Text, decimal Number, int Start, int End)> NumbersIn(string text) =>
        Number.Matches(text).Select(n => (n.Value, decimal.Parse(Blank.Replace(n.Value, ""), CultureInfo.InvariantCulture), n.Index, n.Index + n.Length));

    /// <summary>The indicators whose figures a text fills in, in any year.</summary>
    public static IEnumerable<IndicatorCode> IndicatorsIn(string text) => Placeholder.Matches(text).Select(p => new IndicatorCode(p.Groups["code"].Value));

    private static IEnumerable<string> Texts(SlidePlan slide) => [slide.Title, slide.Subtitle, .. slide.Paragraphs, .. slide.Notes];

    [GeneratedRegex(@"(?<![\w,])(\d{1,3}(\s\d{3}){1,3}|\d{1,9})(?![\w%]|,\d|\s(stycz|lut|marca|kwie|maja|czerw|lipca|sierp|wrze|paźdz|listop|grud))")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\{\{\s*(?<code>[a-z0-9][a-z0-9.-]*)")]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank { get; }
}
