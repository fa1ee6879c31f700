using Assessment.Cases;
using Assessment.Checks.Narratives;
using Assessment.Findings.Decisions;
using Assessment.Problems;

namespace Assessment.Disclosure;

/// <summary>Every sentence of the office's own that a document prints: its texts, its words for conclusions, its reasons in the notes and on the slide of changes, the line of its cover.</summary>
internal static class OfficeSentences
{
    /// <summary>The sentences with their places.</summary>
    public static IEnumerable<Sentence> Of(CaseContent content) =>
    [
        .. Sentence.Of(content.Narratives),
        .. content.Decisions.Findings.Concat(content.Decisions.Recommendations).Where(d => d.Verdict == Verdict.Change).SelectMany(d => Sentence.Of(d.Text, d.Place)),
        .. content.Case.Accepted.OrderBy(a => a.Key, StringComparer.Ordinal).SelectMany(a => Sentence.Of(a.Value, new Place("ocena.yaml", null, null, a.Key))),
        .. Sentence.Of(content.Reason ?? "", new Place("--powod")),
        .. Sentence.Of(content.Case.CoverNote, new Place("ocena.yaml", null, null, "dopisek")),
    ];
}
