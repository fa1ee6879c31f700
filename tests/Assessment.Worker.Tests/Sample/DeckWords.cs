using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Tables;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The words of a composed deck, one blank apart.</summary>
internal static class DeckWords
{
    public static string Of(ComposedDeck composed) =>
        ZielonkiDeck.Flat(string.Join(' ', composed.Deck.Slides.SelectMany(s => s.Blocks.SelectMany(Texts).Prepend(s.Subtitle ?? "").Prepend(s.Title))));

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        ParagraphBlock b => [b.Text.Plain],
        HeadingBlock b => [b.Text.Plain],
        CalloutBlock b => b.Paragraphs.Select(p => p.Plain),
        ListBlock b => b.Items.Select(i => i.Text.Plain),
        TableBlock b => b.Header.Concat(b.Rows).SelectMany(r => r.Cells).Select(c => c.Text.Plain),
        _ => [],
    };
}
