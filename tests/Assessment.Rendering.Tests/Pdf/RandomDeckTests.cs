using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Whatever the data, no word is lost, nothing leaves the page and nothing overlaps.</summary>
public sealed class RandomDeckTests
{
    private static readonly Config Steady = Config.QuickThrowOnFailure.WithMaxTest(20).WithReplay(20210429, 1);

    [Fact]
    public void Every_word_of_a_table_is_printed_once_and_nothing_leaves_the_page() =>
        Check.One(Steady, Prop.ForAll(Tables().ToArbitrary(), table => Holds([table])));

    [Fact]
    public void Every_word_of_a_table_with_spans_is_printed_once_and_nothing_leaves_the_page() =>
        Check.One(Steady, Prop.ForAll(SpannedTables().ToArbitrary(), table => Holds([table])));

    [Fact]
    public void Every_word_of_a_text_slide_is_printed_once_and_nothing_leaves_the_page() =>
        Check.One(Steady, Prop.ForAll(TextBlocks().ToArbitrary(), blocks => Holds(blocks)));

    [Fact]
    public void Every_word_of_columns_is_printed_once_and_nothing_leaves_the_page() =>
        Check.One(Steady.WithMaxTest(12), Prop.ForAll(
            (from left in TextBlocks()
             from right in TextBlocks()
             from weight in Gen.Choose(1, 4)
             select (Block)new ColumnsBlock([new SlideColumn(weight, left), new SlideColumn(2, right)])).ToArbitrary(),
            columns => Holds([columns], ordered: false)));

    [Fact]
    public void Every_word_is_printed_once_and_nothing_leaves_the_page_in_any_theme() =>
        Check.One(Steady.WithMaxTest(12), Prop.ForAll(
            (from blocks in TextBlocks() from table in Tables() from theme in Themes() select (Blocks: blocks.Add(table), Theme: theme)).ToArbitrary(),
            drawn => Holds(drawn.Blocks, drawn.Theme, ordered: true)));

    [Fact]
    public void Every_word_of_a_huge_title_is_printed_once_and_nothing_leaves_the_page() =>
        Check.One(Steady, Prop.ForAll(
            (from title in Titles(160)
             from subtitle in Titles(60)
             from chapter in Titles(120)
             from divider in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
             from blocks in TextBlocks()
             select new Slide(chapter, title, subtitle, divider ? [] : blocks) { IsDivider = divider }).ToArbitrary(),
            slide => Enum.GetValues<PageFormat>().All(format => Holds(slide, Theme.Default with { Format = format }, ordered: true))));

    [Fact]
    public void Slides_in_any_order_keep_to_their_pages() =>
        Check.One(Steady.WithMaxTest(10), Prop.ForAll(Gen.Shuffle(SampleDeck.Whole.Slides.ToArray()).ToArbitrary(), slides =>
        {
            foreach (var format in Enum.GetValues<PageFormat>())
            {
                using var pdf = ReadBack.Of(SampleDeck.Of([.. slides]), Theme.Default with { Format = format });
                PageChecks.NoOverlap(pdf);
                PageChecks.NestedProperly(pdf);
            }
        }));

    private static bool Holds(ImmutableArray<Block> blocks, bool ordered = true) =>
        Holds(blocks, Theme.Default, ordered) && Holds(blocks, Theme.Default with { Format = PageFormat.A4 }, ordered);

    private static bool Holds(ImmutableArray<Block> blocks, Theme theme, bool ordered) =>
        Holds(new Slide("", "", null, blocks), theme, ordered);

    private static bool Holds(Slide slide, Theme theme, bool ordered)
    {
        var count = 0;
        string Named(string? text, string otherwise, ref int count) => string.IsNullOrEmpty(text) ? otherwise : Number(text, ref count).Plain;
        var numbered = slide with
        {
            Chapter = slide.IsDivider ? "Rozdział" : Named(slide.Chapter, "Rozdział", ref count),
            Title = Named(slide.Title, "Tytuł slajdu", ref count),
            Subtitle = Named(slide.Subtitle, "Podtytuł", ref count),
            Blocks = [.. slide.Blocks.Select(b => Number(b, ref count))],
        };
        using var pdf = ReadBack.Of(SampleDeck.Of(numbered), theme);
        PageChecks.InsideSafeArea(pdf, theme);
        PageChecks.Readable(pdf);
        PageChecks.NoOverlap(pdf);
        PageChecks.NestedProperly(pdf);
        ConformanceChecks.Hold(pdf);
        var text = pdf.Squeezed();
        // A table that is divided by columns repeats the first one.
        var divided = pdf.Structure().Count(e => e.Type == "Table") > 1;
        var last = -1;
        for (var i = 0; i < count; i++)
        {
            var at = text.IndexOf(Mark(i), StringComparison.Ordinal);
            Assert.True(at >= 0, $"word {i} of {count} is lost");
            Assert.True(divided || text.IndexOf(Mark(i), at + 1, StringComparison.Ordinal) < 0, $"word {i} is printed twice");
            Assert.True(divided || !ordered || at > last, $"word {i} is out of order");
            last = at;
        }
        return true;
    }

    // Every word of a generated block begins with a mark of its own, so that it can be found again.
    private static string Mark(int index) => $"«{index}»";

    private static Block Number(Block block, ref int count)
    {
        switch (block)
        {
            case TableBlock table:
                {
                    var rows = ImmutableArray.CreateBuilder<TableRow>();
                    foreach (var row in table.Rows)
                    {
                        var cells = ImmutableArray.CreateBuilder<TableCell>();
                        foreach (var cell in row.Cells) cells.Add(cell with { Text = Number(cell.Text, ref count) });
                        rows.Add(row with { Cells = cells.ToImmutable() });
                    }
                    return table with { Rows = rows.ToImmutable() };
                }
            case ParagraphBlock paragraph: return new ParagraphBlock(Number(paragraph.Text, ref count));
            case HeadingBlock heading: return new HeadingBlock(Number(heading.Text, ref count));
            case NoteBlock note: return new NoteBlock(Number(note.Text, ref count));
            case ListBlock list: return Number(list, ref count);
            case CalloutBlock callout:
                {
                    var paragraphs = ImmutableArray.CreateBuilder<RichText>();
                    foreach (var text in callout.Paragraphs) paragraphs.Add(Number(text, ref count));
                    return callout with { Paragraphs = paragraphs.ToImmutable() };
                }
            case ColumnsBlock columns:
                {
                    var result = ImmutableArray.CreateBuilder<SlideColumn>();
                    foreach (var column in columns.Columns)
                    {
                        var blocks = ImmutableArray.CreateBuilder<Block>();
                        foreach (var inner in column.Blocks) blocks.Add(Number(inner, ref count));
                        result.Add(column with { Blocks = blocks.ToImmutable() });
                    }
                    return new ColumnsBlock(result.ToImmutable());
                }
            default: return block;
        }
    }

    private static ListBlock Number(ListBlock list, ref int count)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var item in list.Items)
        {
            var text = Number(item.Text, ref count);
            items.Add(new ListItem(text, item.Nested is { } nested ? Number(nested, ref count) : null));
        }
        return list with { Items = items.ToImmutable() };
    }

    private static RichText Number(RichText text, ref int count)
    {
        var words = text.Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++) words[i] = Mark(count++) + words[i];
        return string.Join(' ', words);
    }

    private static Gen<Theme> Themes() =>
        from format in Gen.Elements(Enum.GetValues<PageFormat>())
        from sizes in Gen.Choose(0, 100).ListOf(6)
        from grid in Gen.Choose(20, 60)
        from margin in Gen.Choose(24, 96)
        let type = new TypeScale(11 + sizes[0] * 0.29, 11 + sizes[1] * 0.13, 11 + sizes[2] * 0.13, 11 + sizes[3] * 0.09, 11 + sizes[4] * 0.49, 11 + sizes[5] * 0.05)
        let spacing = new PageSpacing(grid / 10d, margin)
        select Theme.Default with { Format = format, SlideType = type, PageType = type, SlideSpacing = spacing, A4Spacing = spacing };

    private static Gen<string> Word() => Gen.Frequency(
        (8, Gen.Elements("gmina", "w", "i", "rodzin", "świadczenie", "wielodzietność", "2 341", "zł", "opiekuńczo-wychowawcza", "Żółć", "gęślą", "JAŹŃ")),
        (1, Gen.Elements("dziewięćdziesięciodziewięcioletnich", "niezidentyfikowany\u00ADmi", "Konstantynopolitańczykowianeczka")),
        (1, from length in Gen.Choose(20, 180) select new string('ż', length)));

    private static Gen<string> Titles(int most) => Gen.Frequency((1, Text(3)), (2, Text(most)));

    private static Gen<string> Text(int most) =>
        from count in Gen.Choose(0, most) from words in Word().ListOf(count) select string.Join(' ', words);

    private static Gen<Block> Tables() =>
        from columns in Gen.Choose(1, 12)
        from rows in Gen.Frequency((4, Gen.Choose(1, 20)), (1, Gen.Choose(21, 200)))
        from header in Text(2).ListOf(columns)
        from kinds in Gen.Choose(0, 5).ListOf(columns)
        from cells in Gen.Frequency((3, Text(1)), (2, Gen.Choose(0, 99999).Select(n => n.ToString())), (columns < 5 ? 1 : 0, Text(40))).ListOf(rows * columns)
        from styles in Gen.Elements(Enum.GetValues<RowStyle>()).ListOf(rows)
        from indents in Gen.Choose(0, 2).ListOf(rows)
        select (Block)new TableBlock(
            [.. kinds.Select((k, i) => new TableColumn(i == 0 ? CellAlignment.Left : (CellAlignment)(k % 3), k == 3, k == 4))],
            [new TableRow([.. header.Select(h => (TableCell)h)])],
            [.. Enumerable.Range(0, rows).Select(r => new TableRow([.. cells.Skip(r * columns).Take(columns).Select(c => (TableCell)c)], styles[r], indents[r]))],
            "Tabela");

    // Cells over up to three columns or rows, over the edge of the table too, under a header of two rows with groups.
    private static Gen<Block> SpannedTables() =>
        from columns in Gen.Choose(2, 7)
        from rows in Gen.Choose(1, 40)
        from texts in Text(3).ListOf(rows * columns)
        from across in Gen.Frequency((7, Gen.Constant(1)), (1, Gen.Choose(2, 3))).ListOf(rows * columns)
        from down in Gen.Frequency((7, Gen.Constant(1)), (1, Gen.Choose(2, 3))).ListOf(rows * columns)
        from lengths in Gen.Choose(1, columns).ListOf(rows)
        select (Block)new TableBlock(
            [.. Enumerable.Range(0, columns).Select(c => new TableColumn(c == 0 ? CellAlignment.Left : CellAlignment.Right))],
            [
                new TableRow([new TableCell("Nazwa", RowSpan: 2), new TableCell("Grupa", ColumnSpan: columns - 1)]),
                new TableRow([.. Enumerable.Range(1, columns - 1).Select(c => (TableCell)$"k{c}")]),
            ],
            [.. Enumerable.Range(0, rows).Select(r => new TableRow([.. Enumerable.Range(r * columns, lengths[r]).Select(i => new TableCell(texts[i], across[i], down[i]))]))],
            "Tabela");

    private static Gen<ImmutableArray<Block>> TextBlocks() =>
        from count in Gen.Choose(1, 6)
        from blocks in Gen.Frequency(
            (3, Text(80).Select(t => (Block)new ParagraphBlock(t))),
            (1, Text(14).Select(t => (Block)new HeadingBlock(t))),
            (1, Text(30).Select(t => (Block)new NoteBlock(t))),
            (2, Lists(2)),
            (1, from paragraphs in Text(40).ListOf(3)
                from title in Gen.Elements(true, false)
                select (Block)new CalloutBlock([.. paragraphs.Select(RichText.FromString)], title))).ListOf(count)
        select blocks.ToImmutableArray();

    private static Gen<Block> Lists(int depth) =>
        from count in Gen.Choose(1, depth == 2 ? 30 : 4)
        from texts in Text(20).ListOf(count)
        from nested in depth == 0 ? Gen.Constant<ListBlock?>(null) : Gen.Frequency((3, Gen.Constant<ListBlock?>(null)), (1, Lists(depth - 1).Select(b => (ListBlock?)b)))
        from ordered in Gen.Elements(true, false)
        select (Block)new ListBlock([.. texts.Select((t, i) => new ListItem(t, i == 0 ? nested : null))], ordered);
}
