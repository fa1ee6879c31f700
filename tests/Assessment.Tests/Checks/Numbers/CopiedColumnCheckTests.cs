using Assessment.Checks.Numbers;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class CopiedColumnCheckTests
{
    [Fact]
    public void A_whole_column_that_repeats_the_year_before_is_reported_at_its_first_row()
    {
        var problem = Assert.Single(Of((41, 41), (230, 230), (17, 17)));
        Assert.Equal((CopiedColumnCheck.Id, 10), (problem.Id, problem.Place!.Line)); // placed at a cell
    }

    [Fact]
    public void A_block_of_rows_carried_forward_is_reported_among_others() =>
        Assert.Single(Of((1, 2), (41, 41), (230, 230), (17, 17), (85, 85), (3, 9)));

    [Fact]
    public void A_few_equal_rows_among_others_are_chance() => Assert.Empty(Of((41, 41), (230, 231), (17, 17), (85, 85)));

    [Fact]
    public void Small_numbers_repeat_by_chance() => Assert.Empty(Of((0, 0), (1, 1), (2, 2), (5, 5)));

    [Fact]
    public void A_copied_column_in_which_a_few_cells_were_changed_is_reported()
    {
        var problem = Assert.Single(Of((41, 41), (230, 230), (17, 18), (85, 85), (36, 36), (3, 9), (54, 54), (60, 60)));
        Assert.Equal((CopiedColumnCheck.Changed, 10), (problem.Id, problem.Place!.Line)); // placed at a cell
    }

    [Fact]
    public void A_table_half_of_which_repeats_is_chance() =>
        Assert.Empty(Of((41, 41), (230, 230), (17, 18), (85, 85), (36, 37), (54, 55), (60, 60), (77, 77)));

    private static Problem[] Of(params (int Earlier, int Later)[] rows) =>
        [.. CopiedColumnCheck.Of(SampleChecks.Figures(rows.Select((_, i) => Sample.Count($"w{i}")), Cells(rows), SampleChecks.Rules(CopiedColumnCheck.Id, CopiedColumnCheck.Changed)))];

    private static IEnumerable<Observation> Cells((int Earlier, int Later)[] rows) =>
        rows.SelectMany((r, i) => new[] { SampleChecks.Cell($"w{i}", 2019, r.Earlier, 10 + i), SampleChecks.Cell($"w{i}", 2020, r.Later, 10 + i) });
}
