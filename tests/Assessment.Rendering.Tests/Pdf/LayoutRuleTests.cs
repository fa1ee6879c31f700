using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Elements;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The rules by which blocks take their place on a page.</summary>
public sealed class LayoutRuleTests
{
    private const string Sentence = "Rodzin korzystających z pomocy jest więcej niż rok wcześniej. ";

    [Fact]
    public void Columns_share_the_slide_by_their_weights()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide(new ColumnsBlock(
            [new SlideColumn(3, [new ParagraphBlock("Alfa")]), new SlideColumn(1, [new ParagraphBlock("Beta")])]))));
        var frame = PageFrame.Of(Theme.Default);
        var gap = new DeckStyle(Theme.Default, Density.Plain).ColumnGap;
        Assert.Equal(frame.Margin, Left(pdf, "Alfa"), 1.0);
        Assert.Equal(frame.Margin + (frame.ContentWidth - gap) * 3 / 4 + gap, Left(pdf, "Beta"), 1.5);
    }

    [Fact]
    public void A_divided_paragraph_leaves_two_lines_on_either_page()
    {
        var style = new DeckStyle(Theme.Default, Density.Plain);
        for (var words = 30; words < 90; words += 3)
        {
            var text = StyledText.From(string.Join(' ', Enumerable.Repeat("pomoc", words)), style.Body);
            for (var room = 10; room < 200; room += 7)
            {
                var placed = new TextElement(text, StructureTag.Paragraph, 0).Place(new Space(300, room, Fresh: false));
                if (placed.Fit != Fit.Part) continue;
                Assert.True(placed.Height >= 2 * style.Body.Leading - 0.01, "an orphan");
                var rest = placed.Rest!.Place(new Space(300, 10_000, Fresh: true));
                Assert.True(rest.Height >= 2 * style.Body.Leading - 0.01, "a widow");
            }
        }
    }

    [Theory]
    [InlineData(4, 1, 27)]
    [InlineData(10, 2, 27)]
    [InlineData(13, 2, 22)]
    [InlineData(26, 4, 22)]
    public void A_title_takes_two_lines_then_shrinks_a_step_then_takes_further_lines(int words, int lines, double size)
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("Rozdział", string.Join(' ', Enumerable.Repeat("wieloletniej", words)), null, [])));
        var title = pdf.Document.GetPage(2).Letters.Where(l => l.FontName!.EndsWith("Heavy", StringComparison.Ordinal)).ToArray();
        Assert.Equal(lines, title.Select(l => Math.Round(l.StartBaseLine.Y)).Distinct().Count());
        Assert.All(title, l => Assert.Equal(size, l.PointSize, 0.1));
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Decimal_commas_of_a_column_stand_below_each_other(PageFormat format)
    {
        var table = SampleDeck.Table(["Wskaźnik", "2020"], 1,
            SampleDeck.Row("udział", RowStyle.Plain, 0, "5,25%"), SampleDeck.Row("średnia", RowStyle.Plain, 0, "124,5"), SampleDeck.Row("rodziny", RowStyle.Plain, 0, "687"));
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("Rozdział", "Tytuł", null, [table])), Theme.Default with { Format = format });
        var letters = ReadBack.ContentLetters(pdf.Document.GetPage(2)).ToArray();
        var commas = letters.Where(l => l.Value == ",").Select(l => l.StartBaseLine.X).ToArray();
        Assert.Equal(2, commas.Length);
        Assert.Equal(commas[0], commas[1], 0.1);
        Assert.Equal(commas[0], letters.Last(l => l.Value == "7").EndBaseLine.X, 0.1);
    }

    [Fact]
    public void A_cell_over_columns_is_as_wide_as_they_are_and_one_over_rows_as_high()
    {
        TableBlock block = new(
            [new(CellAlignment.Left), new(CellAlignment.Right), new(CellAlignment.Right)],
            [new([new TableCell("Nazwa", RowSpan: 2), new TableCell("Zmiana", ColumnSpan: 2)]), new(["liczba", "%"])],
            [new(["a", "1", "2"]), new([new TableCell("b", RowSpan: 2), "3", "4"]), new(["5", "6"])], "Tabela");
        var style = new DeckStyle(Theme.Default, Density.Plain);
        var table = Assert.Single(Rendering.Pdf.Tables.SetTable.Of(block, 600, style));
        var group = table.Grid.Header[0].Cells[1];
        Assert.Equal(table.Widths[1] + table.Widths[2], table.Width(group), 1e-9);
        Assert.Equal([1, 2], table.Grid.Rows[2].Cells.Select(c => c.Column));
        Assert.True(table.Grid.Rows[2].Joined, "a page break could part the rows of a cell");
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_short_callout_is_never_divided(PageFormat format)
    {
        var callout = new CalloutBlock(["Alfa alfa.", "Beta beta.", "Gama gama.", "Delta delta."], Title: true);
        for (var filler = 4; filler < 40; filler += 3)
        {
            using var pdf = ReadBack.Of(SampleDeck.Of(Slide(new ParagraphBlock(string.Concat(Enumerable.Repeat(Sentence, filler))), callout)), Theme.Default with { Format = format });
            var pages = Enumerable.Range(2, pdf.Document.NumberOfPages - 2).Select(n => ReadBack.Content(pdf.Document.GetPage(n))).ToArray();
            Assert.Single(pages, p => p.Contains("Alfa", StringComparison.Ordinal) && p.Contains("Delta", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_heading_never_ends_a_page(PageFormat format)
    {
        for (var filler = 4; filler < 60; filler += 3)
        {
            using var pdf = ReadBack.Of(
                SampleDeck.Of(Slide(new ParagraphBlock(string.Concat(Enumerable.Repeat(Sentence, filler))), new HeadingBlock("Nagłówek"), new ParagraphBlock(Sentence + Sentence + Sentence + Sentence))),
                Theme.Default with { Format = format });
            Assert.DoesNotContain(pdf.Document.GetPages(), p => ReadBack.Content(p).TrimEnd().EndsWith("Nagłówek", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_short_table_is_moved_whole_to_the_next_page()
    {
        var table = SampleDeck.Table(["Nazwa", "2020"], 1, [.. Enumerable.Range(1, 5).Select(i => SampleDeck.Row($"wiersz{i}", RowStyle.Plain, 0, $"{i}"))]);
        for (var filler = 4; filler < 60; filler += 3)
        {
            using var pdf = ReadBack.Of(
                SampleDeck.Of(Slide(new ParagraphBlock(string.Concat(Enumerable.Repeat(Sentence, filler))), table)), Theme.Default with { Format = PageFormat.A4 });
            Assert.Single(pdf.Document.GetPages(), p => ReadBack.Content(p) is var text && text.Contains("wiersz1", StringComparison.Ordinal) && text.Contains("wiersz5", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_portrait_page_names_its_numbered_chapter_at_its_head()
    {
        using var pdf = ReadBack.Of(
            SampleDeck.Of(new Slide("Wprowadzenie", "T", null, [new ParagraphBlock(Sentence)]), new Slide("Diagnoza", "T", null, [new ParagraphBlock(string.Concat(Enumerable.Repeat(Sentence, 150)))])),
            Theme.Default with { Format = PageFormat.A4 });
        var heads = pdf.Document.GetPages().Skip(1).SkipLast(1).Select(p => ReadBack.Decoration(p).Replace('\u00A0', ' ')).ToArray();
        Assert.StartsWith("1. Wprowadzenie", heads[0], StringComparison.Ordinal);
        Assert.True(heads.Length > 2);
        Assert.All(heads.Skip(1), head => Assert.StartsWith("2. Diagnoza", head, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void No_text_of_a_deck_with_every_kind_of_block_is_below_eleven_points(PageFormat format)
    {
        using var pdf = ReadBack.Of(SampleDeck.Whole, Theme.Default with { Format = format });
        PageChecks.Readable(pdf);
    }

    private static Slide Slide(params Block[] blocks) => new("Rozdział", "Tytuł", null, [.. blocks]);

    private static double Left(ReadBack pdf, string word)
    {
        var found = Assert.Single(pdf.Document.GetPages().SelectMany(p => p.GetWords()), w => w.Text == word);
        return found.Letters[0].StartBaseLine.X;
    }
}
