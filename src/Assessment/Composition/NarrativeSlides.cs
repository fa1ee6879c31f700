using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;

namespace Assessment.Composition;

/// <summary>Makes slides of a text: one per section; a picture stands beside the words.</summary>
internal static class NarrativeSlides
{
    /// <summary>The slides.</summary>
    public static IEnumerable<Slide> Of(Narrative? narrative, string chapter, TextFiller filler) =>
        narrative is null ? [] : narrative.Sections.Select(s => new Slide(chapter, filler.Fill(s.Title), null, Blocks(s, filler)));

    private static ImmutableArray<Block> Blocks(NarrativeSection section, TextFiller filler)
    {
        var blocks = section.Blocks.Select(b => filler.Fill(b.Block)).ToImmutableArray();
        var pictures = blocks.OfType<ImageBlock>().SelectMany(i => i.Pictures).ToImmutableArray();
        ImmutableArray<Block> words = [.. blocks.Where(b => b is not ImageBlock)];
        return pictures.Length == 1 && !words.IsEmpty
            ? [new ColumnsBlock([new(0.54, words), new(0.46, [new ImageBlock(pictures)])])]
            : blocks;
    }
}
