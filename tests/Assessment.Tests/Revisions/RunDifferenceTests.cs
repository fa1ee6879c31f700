using Assessment.Figures;
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

    private static RunContents Of(params RecordedFigure[] figures) => new() { Figures = [.. figures] };

    private static RecordedFigure Recorded(decimal number, string origin = "a.csv:9") => new(Families, "Liczba rodzin", Figure.Of(number), origin);

    private static RecordedFinding Finding(string text) => new("rodziny", text, "przyjęto", IsPrinted: true);
}
