using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Tests.Revisions;

/// <summary>What differs between two runs.</summary>
public sealed class RunDifferenceTests
{
    private static readonly FigureKey Families = new(Sample.Zielonki, Sample.Code("pomoc.rodziny"), 2020);

    [Fact]
    public void Equal_runs_do_not_differ()
    {
        var run = new RunContents { Inputs = [new("a.csv", 1, "aa")], Figures = [Recorded(439)], Findings = [Finding("Rośnie.")] };

        Assert.True(RunDifference.Between(run, run with { Inputs = [new("a.csv", 1, "aa")] }).IsEmpty);
    }

    [Fact]
    public void Files_are_changed_added_or_removed()
    {
        var difference = RunDifference.Between(
            new() { Inputs = [new("a.csv", 1, "aa"), new("b.csv", 1, "bb")] },
            new() { Inputs = [new("a.csv", 1, "cc"), new("c.csv", 1, "dd")] });

        Assert.Equal(
            [new("a.csv", InputChange.Changed), new("b.csv", InputChange.Removed), new("c.csv", InputChange.Added)], difference.Inputs);
    }

    [Fact]
    public void A_figure_that_moved_to_another_line_is_the_same_figure() =>
        Assert.Empty(RunDifference.Between(Of(Recorded(439, "a.csv:9")), Of(Recorded(439, "a.csv:10"))).Figures);

    [Fact]
    public void A_figure_that_became_missing_differs_even_from_zero() =>
        Assert.Single(RunDifference.Between(Of(Recorded(0)), Of(Recorded(0) with { Figure = Figure.None(MissingReason.NotReported) })).Figures);

    [Fact]
    public void A_figure_that_no_source_gives_any_more_is_kept_with_its_earlier_value()
    {
        var gone = Assert.Single(RunDifference.Between(Of(Recorded(439)), Of()).Figures);

        Assert.Equal((439, null), (gone.Earlier?.Figure.Number, gone.Later));
    }

    [Fact]
    public void A_number_of_an_own_table_differs_wherever_its_row_stands_now()
    {
        var difference = RunDifference.Between(Tables(Cell(0, "Bibice", 4), Cell(1, "Trojanowice", 7)), Tables(Cell(0, "Trojanowice", 8), Cell(1, "Bibice", 4)));

        var cell = Assert.Single(difference.Cells);
        Assert.Equal(("Trojanowice", 7, 8), (cell.Cell.RowName, cell.Earlier?.Figure.Number, cell.Later?.Figure.Number));
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void A_table_that_came_with_its_file_is_no_list_of_changed_numbers_but_a_row_that_came_is()
    {
        var added = RunDifference.Between(Tables(), Tables(Cell(0, "Bibice", 4)) with { Inputs = [new("wsie.csv", 1, "aa")] });
        var longer = RunDifference.Between(Tables(Cell(0, "Bibice", 4)), Tables(Cell(0, "Bibice", 4), Cell(1, "Trojanowice", 7)));

        Assert.Empty(added.ChangedTables);
        Assert.Equal("Trojanowice", Assert.Single(Assert.Single(longer.ChangedTables)).Cell.RowName);
    }

    [Fact]
    public void A_column_of_the_next_year_is_no_changed_number_of_the_year_before()
    {
        var cell = Cell(0, "Bibice", 4) with { Header = "2022" };
        var difference = RunDifference.Between(Tables(cell), Tables(cell with { Header = "2023", Figure = Figure.Of(5) }));

        Assert.Equal([("2022", true, false), ("2023", false, true)], difference.Cells.Select(c => (c.Cell.Header, c.Earlier is not null, c.Later is not null)).Order());
    }

    [Fact]
    public void Runs_that_recorded_no_own_tables_do_not_differ_in_them() =>
        Assert.Empty(RunDifference.Between(new(), Tables(Cell(0, "Bibice", 4))).Cells);

    [Fact]
    public void A_slide_whose_title_holds_the_changed_number_is_one_changed_slide()
    {
        var difference = RunDifference.Between(
            new() { Slides = [new(1, "Pomoc", "O 38 więcej", "aa"), new(2, "Pomoc", "Tabela", "bb")] },
            new() { Slides = [new(1, "Pomoc", "O 40 więcej", "cc"), new(2, "Pomoc", "Tabela", "bb")] });

        var slide = Assert.Single(difference.Slides);
        Assert.Equal(("O 38 więcej", "O 40 więcej"), (slide.Earlier?.Title, slide.Later?.Title));
    }

    [Fact]
    public void A_proposal_that_neither_document_prints_is_no_change_to_its_reader()
    {
        var waiting = Finding("Rośnie.") with { IsPrinted = false };

        Assert.Null(new FindingDifference(null, waiting).AsPrinted);
        Assert.Null(new FindingDifference(waiting, waiting with { Text = "Maleje." }).AsPrinted);
        Assert.Equal(new FindingDifference(null, Finding("Rośnie.")), new FindingDifference(waiting, Finding("Rośnie.")).AsPrinted);
    }

    private static RunContents Tables(params RecordedCell[] cells) => new() { Cells = [.. cells] };

    private static RecordedCell Cell(int row, string name, decimal number) => new("wsie.csv", row, 1, name, "Osoby", false, FigureKind.Count, Figure.Of(number), "wsie.csv");

    private static RunContents Of(params RecordedFigure[] figures) => new() { Figures = [.. figures] };

    private static RecordedFigure Recorded(decimal number, string origin = "a.csv:9") => new(Families, "Liczba rodzin", Figure.Of(number), origin);

    private static RecordedFinding Finding(string text) => new("rodziny", text, "przyjęto", IsPrinted: true);
}
