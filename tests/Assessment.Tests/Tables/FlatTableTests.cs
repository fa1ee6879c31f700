using System.Collections.Immutable;
using Assessment.Decks.Tables;

namespace Assessment.Tests.Tables;

/// <summary>Names of columns for those who read a table by machine.</summary>
public class FlatTableTests
{
    [Fact]
    public void Equal_headers_get_a_number_whatever_their_case() =>
        Assert.Equal(["Liczba", "liczba (2)", "LICZBA (3)"], Names("Liczba", "liczba", "LICZBA"));

    [Fact]
    public void A_column_without_a_header_gets_its_place_for_a_name() => Assert.Equal(["Nazwa", "kolumna 2", "kolumna 3"], Names("Nazwa", "", " "));

    [Fact]
    public void A_given_name_that_equals_a_made_one_stays_different() => Assert.Equal(["kolumna 2", "kolumna 2 (2)"], Names("kolumna 2", ""));

    [Fact]
    public void Of_names_too_long_for_a_spreadsheet_the_beginning_stays_and_they_differ()
    {
        var names = Names(new string('a', 300), new string('a', 300), new string('b', 238) + "😀😀");
        Assert.All(names, n => Assert.InRange(n.Length, 1, 255));
        Assert.Equal(3, names.Distinct().Count());
        Assert.Equal(new string('b', 238) + "…", names[2]);
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced_before_names_are_compared() =>
        Assert.Equal(["a\uFFFD", "a\uFFFD (2)"], Names("a\uFFFE", "a\u0001"));

    [Fact]
    public void A_header_over_several_columns_goes_before_the_names_below_it()
    {
        var table = new TableBlock([Column, Column], [new([new("zmiana", ColumnSpan: 2)]), new(["liczba", "%"])], [new(["1", "2"])], "");
        Assert.Equal(["zmiana – liczba", "zmiana – %"], FlatTable.Of(table).Columns);
    }

    private static TableColumn Column => new(CellAlignment.Left);

    private static ImmutableArray<string> Names(params string[] header) => FlatTable.Of(new(
        [.. header.Select(_ => Column)], [new([.. header.Select(TableCell.FromString)])], [new([.. header.Select(_ => TableCell.FromString("x"))])], "")).Columns;
}
