using Assessment.Decks.Tables;
using Assessment.Disclosure;

namespace Assessment.Tests.Disclosure;

public class LocalitiesTests
{
    [Theory]
    [InlineData("Miejscowość")]
    [InlineData("Nazwa miejscowości")]
    [InlineData("Nazwa sołectwa")]
    [InlineData("Sołectwo / osiedle")]
    [InlineData("Wieś")]
    [InlineData("Ulica")]
    [InlineData("Miejsce zamieszkania")]
    [InlineData("Solectwo")]
    public void A_column_of_places_is_known_by_its_header(string header) => Assert.True(Localities.IsHeader(header));

    [Theory]
    [InlineData("Miejsce w rankingu")]
    [InlineData("Nazwa placówki")]
    [InlineData("Wiek")]
    [InlineData("Rejonizacja")]
    public void Other_columns_of_words_are_not(string header) => Assert.False(Localities.IsHeader(header));

    [Fact]
    public void The_year_before_a_village_is_no_place()
    {
        var table = OwnTable.Of("Rok;Miejscowość;Osoby", "2019;0;4", "2020;0;9");
        table = table with
        {
            Columns = [new(CellAlignment.Center), new(CellAlignment.Left), new(CellAlignment.Right)],
            Rows = [.. table.Rows.Select((r, i) => r with { Cells = r.Cells.SetItem(1, TableCell.FromString(i == 0 ? "Bibice" : "Bosutów")) })],
        };
        var years = OwnTable.Of("Wyszczególnienie;2019;2020", "Rodziny;1;8") with { IsByLocality = false };
        var villages = OwnTable.Of("Wyszczególnienie;Bibice;Bosutów", "Rodziny;1;8") with { IsByLocality = false };
        var localities = Localities.Of([table, years, villages]);
        Assert.False(localities.IsColumnOf(years, 1));
        Assert.True(localities.IsColumnOf(villages, 1));
    }
}
