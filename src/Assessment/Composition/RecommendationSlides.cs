using Assessment.Cases;
using Assessment.Decks;

namespace Assessment.Composition;

/// <summary>Makes the slide of the office's recommendations: a callout per group; what does not fit continues on the next page.</summary>
internal static class RecommendationSlides
{
    /// <summary>The slide; none without recommendations.</summary>
    public static IEnumerable<Slide> Of(Narrative? narrative, AssessedCase scope, TextFiller filler) =>
        narrative is null
            ? []
            :
            [
                new Slide(narrative.Title, DeckTexts.RecommendationsTitle(scope.Case.Year + 2), DeckTexts.RecommendationsSubtitle,
                    [.. narrative.Sections.Select(s => Group(s, filler))]),
            ];

    private static CalloutBlock Group(NarrativeSection section, TextFiller filler) =>
        new([RichText.Bold(filler.Fill(section.Title)), .. section.Blocks.SelectMany(b => Texts(filler.Fill(b.Block)))], Title: true);

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        ParagraphBlock p => [p.Text],
        HeadingBlock h => [h.Text],
        CalloutBlock c => c.Paragraphs,
        ListBlock l => l.Items.SelectMany(i => (i.Nested is null ? [] : Texts(i.Nested)).Prepend(i.Text)),
        _ => [],
    };
}
