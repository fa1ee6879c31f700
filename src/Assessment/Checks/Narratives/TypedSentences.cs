using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>The sentences that checks of texts read: of the office's Markdown files, of the slides in <c>ocena.yaml</c>, and of its words for conclusions.</summary>
internal static class TypedSentences
{
    /// <summary>The sentences with their places; a slide's are placed by its title.</summary>
    public static ImmutableArray<Sentence> Of(CaseContent content) =>
    [
        .. Sentence.Of(content.Narratives),
        .. from chapter in content.Plan.Chapters
           from slide in chapter.Slides
           from text in (string[])[slide.Title, slide.Subtitle, .. slide.Paragraphs, .. slide.Notes]
           from sentence in Sentence.Of(text, new Place("ocena.yaml", null, null, slide.Title))
           select sentence,
        .. content.Decisions.Findings.Concat(content.Decisions.Recommendations).SelectMany(d => Sentence.Of(d.Text, d.Place)),
    ];
}
