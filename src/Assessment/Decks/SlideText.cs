using Assessment.Decks.Charts;
using Assessment.Decks.Tables;

namespace Assessment.Decks;

/// <summary>All words and numbers of a slide as one text: what a reader would have to read to know whether it changed.</summary>
public static class SlideText
{
    /// <summary>The text, a line per heading, paragraph, row, chart or picture.</summary>
    public static string Of(Slide slide)
    {
        ArgumentNullException.ThrowIfNull(slide);
        return string.Join('\n', (string[])[slide.Chapter, slide.Title, slide.Subtitle ?? "", .. slide.Blocks.SelectMany(Lines)]);
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        HeadingBlock heading => [heading.Text.Plain],
        ParagraphBlock paragraph => [paragraph.Text.Plain],
        NoteBlock note => [note.Text.Plain],
        SourceBlock source => [source.Text],
        CalloutBlock callout => callout.Paragraphs.Select(p => p.Plain),
        ListBlock list => list.Items.SelectMany(i => (i.Nested is null ? [] : Lines(i.Nested)).Prepend(i.Text.Plain)),
        TableBlock table => table.Header.Concat(table.Rows).Select(r => string.Join('\t', r.Cells.Select(c => c.Text.Plain))),
        KeyFiguresBlock figures => figures.Items.Select(i => $"{i.Number}\t{i.Label}\t{i.Change}"),
        ChartBlock chart => [chart.Chart.Alternative],
        ImageBlock image => image.Pictures.Select(p => $"{p.Name}\t{p.Alternative}\t{p.Caption}"),
        ColumnsBlock columns => columns.Columns.SelectMany(c => c.Blocks).SelectMany(Lines),
        _ => [],
    };
}
