using Assessment.Cases;
using Assessment.Decks;

namespace Assessment.Composition;

/// <summary>Makes the slides of the office's recommendations, three groups each.</summary>
internal static class RecommendationSlides
{
    private const int GroupsPerSlide = 3;

    /// <summary>The slides.</summary>
    public static IEnumerable<Slide> Of(Narrative? narrative, CompositionScope scope, TextFiller filler) =>
        narrative is null
            ? []
            : narrative.Sections.Chunk(GroupsPerSlide).Select(sections => new Slide(
                narrative.Title, DeckTexts.RecommendationsTitle(scope.Case.Year + 2), DeckTexts.RecommendationsSubtitle,
                [.. sections.Select(s => new CalloutBlock([RichText.Bold(filler.Fill(s.Title)), .. s.Blocks.SelectMany(b => Texts(filler.Fill(b.Block)))], Title: true))]));

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        ParagraphBlock p => [p.Text],
        HeadingBlock h => [h.Text],
        CalloutBlock c => c.Paragraphs,
        ListBlock l => l.Items.SelectMany(i => (i.Nested is null ? [] : Texts(i.Nested)).Prepend(i.Text)),
        _ => [],
    };
}
