using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Tests.Revisions;

/// <summary>Which cells of two editions of a table are the same.</summary>
public sealed class CellMatchingTests
{
    [Fact]
    public void Rows_and_columns_that_moved_are_found_by_their_names() =>
        Assert.Equal(["A 1–A 1", "B 2–B 2"], Pairs([Cell("A", 0, "2020", 1, 1), Cell("B", 1, "2020", 1, 2)], [Cell("B", 0, "2020", 2, 2), Cell("A", 1, "2020", 2, 1)]).Order());

    [Fact]
    public void A_row_that_was_added_has_no_earlier_cell_and_one_that_is_gone_no_later_one() =>
        Assert.Equal(["A 1–A 1", "B 2–", "–C 3"], Pairs([Cell("A", 0), Cell("B", 1, number: 2)], [Cell("A", 0), Cell("C", 1, number: 3), Cell("D", 2, number: 3)]).Where(p => !p.Contains('D', StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_row_that_was_renamed_is_the_same_row() =>
        Assert.Equal(["A 1–A 1", "B 2–Bór 2"], Pairs([Cell("A", 0), Cell("B", 1, number: 2)], [Cell("A", 0), Cell("Bór", 1, number: 2)]));

    [Fact]
    public void In_another_year_s_table_nothing_is_found_by_its_place() =>
        Assert.Equal(["–Bór 2", "B 2–"], CellMatching.Pairs([Cell("B", 1, number: 2)], [Cell("Bór", 1, number: 2)], byNamesOnly: true).Select(Text));

    [Fact]
    public void Of_rows_with_one_name_the_first_belongs_to_the_first() =>
        Assert.Equal(["A 1–A 5", "A 2–A 6"], Pairs([Cell("A", 0), Cell("A", 3, number: 2)], [Cell("A", 0, number: 5), Cell("A", 1, number: 6)]));

    [Fact]
    public void A_table_whose_file_was_renamed_is_found_by_its_column_headers() =>
        Assert.Equal(["A 1–A 9"], Pairs([Cell("A", 0) with { File = "stary.csv" }], [Cell("A", 0, number: 9)]));

    [Fact]
    public void A_table_with_other_headers_is_another_table() =>
        Assert.Equal(["–A 9", "A 1–"], Pairs([Cell("A", 0) with { File = "stary.csv", Header = "Rodziny" }], [Cell("A", 0, number: 9)]));

    private static IEnumerable<string> Pairs(RecordedCell[] earlier, RecordedCell[] later) => CellMatching.Pairs(earlier, later).Select(Text);

    private static string Text((RecordedCell? Earlier, RecordedCell? Later) pair) => $"{Text(pair.Earlier)}–{Text(pair.Later)}";

    private static string Text(RecordedCell? cell) => cell is null ? "" : $"{cell.RowName} {cell.Figure.Number:0}";

    private static RecordedCell Cell(string name, int row, string header = "Osoby", int column = 1, decimal number = 1) =>
        new("wsie.csv", row, column, name, header, false, FigureKind.Count, Figure.Of(number), $"wsie.csv:{row}");
}
