using System.Globalization;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Turns the blocks of the deck model into elements of a page.</summary>
/// <param name="style">Type scale, colours and density.</param>
/// <param name="outline">The chapters that contents list.</param>
/// <param name="headingTag">Structure type of headings inside a slide, one below its title.</param>
internal sealed class BlockElements(DeckStyle style, DeckOutline outline, string headingTag)
{
    /// <summary>Blocks one below the other.</summary>
    public StackElement Stack(IEnumerable<Block> blocks) => new([.. blocks.Select(Of)]);

    private Element Of(Block block) => block switch
    {
        HeadingBlock heading => new TextElement(Text(heading.Text, style.Heading), headingTag, style.HeadingGap, style.Measure),
        ParagraphBlock paragraph => new TextElement(Text(paragraph.Text, style.Body), StructureTag.Paragraph, style.ParagraphGap, style.Measure),
        ListBlock list => List(list, 0, style.ParagraphGap),
        TableBlock table => new TableElement(table, style),
        ChartBlock chart => new ChartElement(chart.Chart, style),
        KeyFiguresBlock figures => new KeyFiguresElement(figures.Items, style),
        ImageBlock image => new ImageElement(image.Pictures, style),
        CalloutBlock callout => Callout(callout),
        ColumnsBlock columns when style.Frame.Flows => new StackElement([.. columns.Columns.Select(c => (Element)Stack(c.Blocks))]),
        ColumnsBlock columns => new ColumnsElement([.. columns.Columns.Select(c => (c.Weight, (Element)Stack(c.Blocks)))], style),
        ContentsBlock => new ContentsElement(outline.Listed, outline, style),
        NoteBlock note => new TextElement(Text(note.Text, style.Note), StructureTag.Paragraph, style.NoteGap, style.Measure) { KeepsWithBefore = true },
        SourceBlock source => new TextElement(Text(source.Text, style.Note), StructureTag.Paragraph, style.NoteGap) { KeepsWithBefore = true },
        _ => throw new NotSupportedException($"The block {block.GetType().Name} cannot be drawn."),
    };

    private StyledText Text(RichText text, TextStyle textStyle) => StyledText.From(text, textStyle, style.Theme.Accent);

    private ListElement List(ListBlock list, int depth, double gapBefore)
    {
        var textStyle = depth == 0 ? style.Body : style.Body with { Size = Math.Max(TypeScale.Least, style.Body.Size - 1) };
        var labelStyle = list.Ordered ? textStyle.Bolder() with { Color = style.Theme.Accent } : textStyle with { Color = style.Theme.Accent };
        var labels = list.Items.Select((_, i) => list.Ordered ? (i + 1).ToString(CultureInfo.InvariantCulture) + "." : depth == 0 ? "•" : "–").ToArray();
        var indent = 9 + Math.Max(9, labels.Select(l => labelStyle.Width(l)).DefaultIfEmpty(0).Max());
        return new ListElement(
            [.. list.Items.Select((item, i) => new ListElement.Item(labels[i], labelStyle, indent, Body(item, textStyle, depth), new Continuation()))],
            list.Ordered,
            gapBefore,
            depth == 0 ? style.ItemGap : 3,
            new Continuation());
    }

    private Element Body(ListItem item, TextStyle textStyle, int depth)
    {
        var text = new TextElement(Text(item.Text, textStyle), StructureTag.Paragraph, 0, style.Measure - 24);
        return item.Nested is { } nested ? new StackElement([text, List(nested, depth + 1, 4)]) : text;
    }

    private CalloutElement Callout(CalloutBlock callout)
    {
        var paragraphs = callout.Paragraphs.Select((p, i) => (Element)(callout.Title
            ? i == 0 ? new TextElement(Text(p, style.CalloutTitle), headingTag, 0, style.Measure)
                : new TextElement(Text(p, style.CalloutDetail), StructureTag.Paragraph, 4, style.Measure)
            : new TextElement(Text(p, style.Callout), StructureTag.Paragraph, style.NoteGap, style.Measure)));
        return new CalloutElement(new StackElement([.. paragraphs]), style.Theme.Accent, callout.Title ? 4 : 2.6, style.BlockGap, style.MostOfWholeCallout);
    }
}
