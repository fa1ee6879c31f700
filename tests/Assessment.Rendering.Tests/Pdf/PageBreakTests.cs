using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Where pages are divided: notes stay with what they explain, and a few spilled lines are spared a page of their own.</summary>
public sealed class PageBreakTests
{
    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Notes_and_sources_never_begin_a_page_without_a_row_of_their_table(PageFormat format)
    {
        var note = new NoteBlock(Words("uwaga", 170)); // more than setting the table tighter spares
        for (var rows = 1; rows < 45; rows++)
        {
            var pages = Pages(format, [.. Paragraphs(rows % 4), Table(rows), note, new SourceBlock("źródło")]);
            Assert.All(pages.Where(p => p.Contains("uwaga", StringComparison.Ordinal) || p.Contains("źródło", StringComparison.Ordinal)), p =>
                Assert.True(p.Contains("wiersz", StringComparison.Ordinal), $"The notes of {rows} rows stand alone."));
        }
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_note_never_begins_a_page_without_its_chart(PageFormat format)
    {
        for (var before = 0; before < 16; before++)
        {
            var pages = Pages(format, [.. Paragraphs(before), Chart, new NoteBlock(Words("uwaga", 60))]);
            Assert.All(pages.Where(p => p.Contains("uwaga", StringComparison.Ordinal)), p => Assert.Contains("426", p, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_note_longer_than_a_page_is_printed_whole(PageFormat format)
    {
        var pages = Pages(format, [Table(4), new NoteBlock(Words("uwaga", 1500))]);
        Assert.Equal(1500, pages.Sum(p => p.Split("uwaga").Length - 1));
    }

    [Fact]
    public void A_divided_table_leaves_three_rows_for_the_next_page()
    {
        for (var rows = 6; rows < 60; rows += 3)
        {
            var counts = Pages(PageFormat.Slides, [Table(rows)]).Select(p => p.Split("wiersz").Length - 1).ToArray();
            Assert.Equal(rows, counts.Sum());
            Assert.True(counts.Length == 1 || counts[^1] >= 3, $"{counts[^1]} of {rows} rows stand alone");
        }
    }

    [Fact]
    public void The_further_columns_of_a_wide_table_are_read_whole_on_one_slide()
    {
        var divided = 0;
        for (var rows = 2; rows <= 12; rows++)
        {
            var pages = Pages(PageFormat.Slides, [Wide(rows)]);
            var further = pages.Where(p => p.Contains("zz1zz", StringComparison.Ordinal)).ToArray();
            Assert.Equal(rows, Assert.Single(further).Split("zz1zz").Length - 1);
            if (pages.Length > 1) divided++;
        }
        Assert.True(divided > 2, "No table needed two slides.");
    }

    [Fact]
    public void A_section_is_set_tighter_only_where_that_spares_its_last_lines_a_page()
    {
        var drawn = Enumerable.Range(20, 25).Select(Drawn).ToArray();
        var usual = drawn[0].Distance;
        var tight = drawn.Where(d => d.Distance < usual - 0.5).ToArray();
        var loose = drawn.Where(d => d.Distance > usual - 0.5).ToArray();

        Assert.NotEmpty(tight);
        Assert.All(tight, t => Assert.Equal(1, t.Pages));
        Assert.All(loose, l => Assert.Equal(usual, l.Distance, 0.1));
        var fits = loose.Where(l => l.Pages == 1).Max(l => l.Rows);
        Assert.Equal(Enumerable.Range(fits + 1, tight.Length), tight.Select(t => t.Rows));
        Assert.All(loose.Where(l => l.Rows > fits), l => Assert.Equal(2, l.Pages));
    }

    private static ChartBlock Chart => new(SampleDeck.Chart);

    private static TableBlock Table(int rows) =>
        SampleDeck.Table(["Nazwa", "2020"], 1, [.. Enumerable.Range(1, rows).Select(i => SampleDeck.Row($"wiersz{i}", RowStyle.Plain, 0, $"{i}"))]);

    // Amounts of ten years, too wide for one row of columns.
    private static TableBlock Wide(int rows) =>
        SampleDeck.Table(["Nazwa", .. Enumerable.Range(2011, 14).Select(y => $"{y}")], 1,
            [.. Enumerable.Range(1, rows).Select(i => SampleDeck.Row($"wiersz{i}", RowStyle.Plain, 0, [.. Enumerable.Range(1, 13).Select(c => "118 412 300,15"), "zz1zz"]))]);

    private static IEnumerable<Block> Paragraphs(int count) => Enumerable.Range(0, count).Select(_ => (Block)new ParagraphBlock(Words("pomoc", 20)));

    private static string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));

    private static string[] Pages(PageFormat format, ImmutableArray<Block> blocks)
    {
        using var pdf = Rendered(format, blocks);
        return [.. Enumerable.Range(2, pdf.Document.NumberOfPages - 2).Select(n => ReadBack.Content(pdf.Document.GetPage(n)))];
    }

    private static (int Rows, int Pages, double Distance) Drawn(int rows)
    {
        using var pdf = Rendered(PageFormat.A4, [Table(rows)]);
        var words = pdf.Document.GetPage(2).GetWords().ToArray();
        double Line(string word) => words.First(w => w.Text == word).Letters[0].StartBaseLine.Y;
        return (rows, pdf.Document.NumberOfPages - 2, Line("wiersz1") - Line("wiersz2"));
    }

    private static ReadBack Rendered(PageFormat format, ImmutableArray<Block> blocks) =>
        ReadBack.Of(SampleDeck.Of(new Slide("Rozdział", "Tytuł", null, blocks)), Theme.Default with { Format = format });
}
