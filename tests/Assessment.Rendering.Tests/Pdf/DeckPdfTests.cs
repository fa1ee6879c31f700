using System.Text;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf;

namespace Assessment.Rendering.Tests.Pdf;

public sealed class DeckPdfTests
{
    private static readonly Lazy<byte[]> Sample = new(() => Render(SampleDeck.Whole));

    [Fact]
    public void The_same_deck_gives_the_same_bytes() => Assert.Equal(Sample.Value, Render(SampleDeck.Whole));

    [Fact]
    public async Task Renders_side_by_side_give_the_same_bytes()
    {
        var renders = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Render(SampleDeck.Whole), TestContext.Current.CancellationToken)));
        Assert.All(renders, bytes => Assert.Equal(Sample.Value, bytes));
    }

    [Fact]
    public void Another_deck_gets_another_identity()
    {
        var other = SampleDeck.Of(SampleDeck.Reasons);
        Assert.NotEqual(Identity(Sample.Value), Identity(Render(other)));
    }

    [Fact]
    public void The_result_tells_pages_and_bytes()
    {
        using var stream = new MemoryStream();
        var rendered = DeckPdf.Render(SampleDeck.Of(SampleDeck.Reasons), Theme.Default, stream, TestContext.Current.CancellationToken);
        Assert.Equal((3, stream.Length), (rendered.Pages, rendered.Bytes));
        Assert.Equal([2], rendered.SlidePages.First);
        Assert.Equal(2, rendered.SlidePages.Last);
    }

    [Fact]
    public void A_cancelled_render_writes_nothing()
    {
        using var stream = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => DeckPdf.Render(SampleDeck.Whole, Theme.Default, stream, new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void The_sample_stays_small() => Assert.InRange(Sample.Value.Length, 50_000, 500_000);

    [Fact]
    public void Text_is_read_in_the_order_of_the_page()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.ChartWithReading));
        var text = ReadBack.Content(pdf.Document.GetPage(2));
        string[] expected = ["KORZYSTAJĄCY", "Rodzin korzystających", "Rodziny i osoby w rodzinach", "+38 rodzin", "Po spadku", "Na rodzinę", "Źródło: CAS"];
        var places = expected.Select(e => text.Replace("\n", "", StringComparison.Ordinal).IndexOf(e, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Blanks_are_read_as_blanks_even_where_the_font_first_met_a_no_break_space()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("R", "T", null, [new ParagraphBlock("23\u00A0690\u00A0osób"), new ParagraphBlock("zwykły tekst")])));
        Assert.Contains("zwykły tekst", ReadBack.Content(pdf.Document.GetPage(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_repeats_its_header_and_title_on_every_page_it_continues_on()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.LongTable));
        var continued = pdf.Document.GetPages().Skip(2).SkipLast(1).ToArray();
        Assert.NotEmpty(continued);
        Assert.All(continued, page =>
        {
            var decoration = ReadBack.Decoration(page);
            Assert.Contains("Rozdział", decoration, StringComparison.Ordinal);
            Assert.Contains("wykonanie %", decoration, StringComparison.Ordinal);
            Assert.Contains("(cd.)", decoration.Replace('\u00A0', ' '), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Pages_are_counted_in_the_footer()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.Reasons, SampleDeck.Recommendations));
        Assert.Contains("3 / 4", ReadBack.Decoration(pdf.Document.GetPage(3)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_lies_outside_the_safe_area()
    {
        using var pdf = ReadBack.Of(SampleDeck.Whole);
        PageChecks.InsideSafeArea(pdf, Theme.Default);
    }

    [Fact]
    public void No_text_lies_on_other_text()
    {
        using var pdf = ReadBack.Of(SampleDeck.Whole);
        PageChecks.NoOverlap(pdf);
    }

    [Fact]
    public void A_title_of_any_length_is_never_cut()
    {
        var title = string.Join(' ', Enumerable.Range(1, 160).Select(i => $"słowo{i}"));
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("Rozdział", title, null, [new ParagraphBlock("Treść.")])));
        Assert.Contains(ReadBack.Squeeze(title) + "Treść.", pdf.Squeezed(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_taller_than_a_page_is_divided()
    {
        var words = string.Join(' ', Enumerable.Range(1, 700).Select(i => $"słowo{i}"));
        var table = SampleDeck.Table(["Opis", "Wartość"], 1, SampleDeck.Row(words, RowStyle.Plain, 0, "12"), SampleDeck.Row("ostatni", RowStyle.Plain, 0, "13"));
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("Rozdział", "Tytuł", null, [table])));
        var text = pdf.Squeezed();
        Assert.All(Enumerable.Range(1, 700), i => Assert.Contains($"słowo{i}", text, StringComparison.Ordinal));
        Assert.Contains("ostatni", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_columns_stand_apart()
    {
        var columns = SampleDeck.ForecastTable.Blocks.OfType<TableBlock>().Single().Columns;
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.ForecastTable));
        var italics = pdf.Document.GetPage(2).Letters.Where(l => l.FontName?.Contains("Italic", StringComparison.Ordinal) == true).Select(l => l.Value);
        Assert.Contains(columns, c => c.Forecast);
        Assert.StartsWith("20212022", string.Concat(italics), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_picture_is_named_not_dropped()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("R", "T", null, [new ImageBlock([new Picture("zdjecie.heic", [1, 2, 3], "opis", "Podpis")])])));
        Assert.Contains(pdf.Structure(), e => e.Type == "Figure" && pdf.Text(e.Element, "Alt").Contains("zdjecie.heic", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deck_of_no_slides_has_its_cover_and_closing()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of());
        Assert.Equal(2, pdf.Document.NumberOfPages);
    }

    [Fact]
    public void The_page_is_sixteen_by_nine()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of());
        Assert.All(pdf.Document.GetPages(), page => Assert.Equal((960, 540), (page.Width, page.Height)));
    }

    [Fact]
    public void The_same_deck_can_be_portrait_A4()
    {
        using var pdf = ReadBack.Of(SampleDeck.Whole, Theme.Default with { Format = PageFormat.A4 });
        Assert.All(pdf.Document.GetPages(), page => Assert.Equal((595.28, 841.89), (Math.Round(page.Width, 2), Math.Round(page.Height, 2))));
        PageChecks.InsideSafeArea(pdf, Theme.Default with { Format = PageFormat.A4 });
        PageChecks.NoOverlap(pdf);
    }

    [Fact]
    public void Both_formats_hold_the_same_words()
    {
        using var slides = ReadBack.Of(SampleDeck.Whole);
        using var portrait = ReadBack.Of(SampleDeck.Whole, Theme.Default with { Format = PageFormat.A4 });
        Assert.Equal(Words(slides), Words(portrait));

        static IEnumerable<string> Words(ReadBack pdf) =>
            pdf.Document.GetPages().SelectMany(p => ReadBack.Content(p).Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
                .Where(w => w.Length > 3 && w.All(char.IsLower)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static byte[] Render(Deck deck)
    {
        using var stream = new MemoryStream();
        DeckPdf.Render(deck, Theme.Default, stream, CancellationToken.None);
        return stream.ToArray();
    }

    private static string Identity(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = text.LastIndexOf("/ID[<", StringComparison.Ordinal);
        return text.Substring(at, 40);
    }
}
