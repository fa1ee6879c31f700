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
}
