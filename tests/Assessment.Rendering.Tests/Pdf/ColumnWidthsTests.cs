using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Tables;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Columns of a wide table.</summary>
public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Labels_keep_a_quarter_of_the_page_and_the_table_is_rather_divided_by_columns(PageFormat format)
    {
        const string Label = "Rozdział 85213 – Składki na ubezpieczenie zdrowotne opłacane za osoby pobierające niektóre świadczenia z pomocy społecznej";
        var amounts = Enumerable.Repeat("12 345 678,90 zł", 9).ToArray();
        var style = new DeckStyle(Theme.Default with { Format = format }, Density.Plain);
        var table = SampleDeck.Table(["Wyszczególnienie", .. amounts.Select((_, i) => $"{2016 + i}")], 9, SampleDeck.Row(Label, RowStyle.Plain, 0, [.. amounts]));
        var parts = SetTable.Of(table, style.Frame.ContentWidth, style);
        Assert.True(parts.Length > 1);
        Assert.All(parts, p => Assert.True(p.Widths[0] >= 0.24 * style.Frame.ContentWidth - 0.01, $"{p.Widths[0]}"));
    }

    [Fact]
    public void A_table_that_is_too_wide_is_divided_before_a_group_of_columns_and_leaves_no_blank_header_line()
    {
        var style = new DeckStyle(Theme.Default with { Format = PageFormat.A4 }, Density.Plain);
        var parts = SetTable.Of(Years("1 345 678,90"), style.Frame.ContentWidth, style);
        Assert.Equal([6, 3], parts.Select(p => p.Widths.Length));
        Assert.Equal([1, 2], parts.Select(p => p.Grid.Header.Length));
        Assert.All(parts[0].Grid.Header[0].Cells, c => Assert.Equal(1, c.RowSpan));
    }

    [Fact]
    public void Both_parts_of_a_divided_table_hold_every_row_with_its_label()
    {
        var style = new DeckStyle(Theme.Default with { Format = PageFormat.A4 }, Density.Plain);
        var parts = SetTable.Of(Years("1 345 678,90"), style.Frame.ContentWidth, style);
        Assert.All(parts, p => Assert.Equal("Wydatki na pomoc społeczną", Assert.Single(p.Grid.Rows).Cells[0].Text.Plain));
    }

    // Five years and a change of two columns.
    private static TableBlock Years(string amount) => new(
        [new(CellAlignment.Left), .. Enumerable.Repeat(new TableColumn(CellAlignment.Right), 7)],
        [
            new([new TableCell("Wyszczególnienie", RowSpan: 2), .. Enumerable.Range(2020, 5).Select(y => new TableCell($"{y}", RowSpan: 2)), new TableCell("zmiana", ColumnSpan: 2)]),
            new(["liczba", "%"]),
        ],
        [new(["Wydatki na pomoc społeczną", .. Enumerable.Repeat((TableCell)amount, 6), "+1,0%"])], "Wydatki");
}
