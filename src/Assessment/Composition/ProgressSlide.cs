using System.Globalization;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Findings.Decisions;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>What the assessment of the year before recommended, and what became of the indicator it named.</summary>
internal static class ProgressSlide
{
    /// <summary>The slide; none when the case names no previous one.</summary>
    public static IEnumerable<Slide> Of(AssessedCase scope, string chapter, SlideFigures figures)
    {
        if (scope.Content.PreviousRecommendations is not { IsEmpty: false } previous) yield break;
        var year = scope.Case.Year;
        yield return new(chapter, FindingTexts.ProgressTitle, FindingTexts.ProgressSubtitle(year - 1),
        [
            new TableBlock(
                [new(CellAlignment.Left), new(CellAlignment.Left), new(CellAlignment.Right), new(CellAlignment.Right, Emphasised: true), new(CellAlignment.Right)],
                [new([FindingTexts.Recommended, FindingTexts.Indicator, Year(year - 1), Year(year), FindingTexts.Change])],
                [.. previous.Select(d => Row(d, scope, figures))],
                FindingTexts.ProgressTitle),
        ]);
    }

    private static TableRow Row(Decision decision, AssessedCase scope, SlideFigures figures)
    {
        var indicator = scope.Catalogue[decision.Watch!.Value]; // only recommendations with an indicator are kept
        var (earlier, later) = (scope.Find(indicator.Code, scope.Case.Year - 1), scope.Find(indicator.Code, scope.Case.Year));
        figures.Use(earlier);
        figures.Use(later);
        return new([Words(decision), FindingTexts.Watched(indicator), figures.Cell(earlier, indicator.Domain), figures.Cell(later, indicator.Domain), Change()]);

        TableCell Change()
        {
            if (earlier is null || later is null || YearOverYear.Between(earlier.Figure, later.Figure) is not { } change)
                return TableCell.FromString(figures.NoChange());
            return TableCell.FromString(ChangeText.Absolute(change, indicator.Domain)) with { Figure = new ChangeFigures(earlier, later, indicator.Domain).Difference(change) };
        }
    }

    // Placeholders of last year's words would be filled with this year's figures.
    private static string Words(Decision decision) =>
        decision.Verdict == Verdict.Change && !TextTemplate.Placeholder.IsMatch(decision.Text) ? decision.Text : decision.Proposed;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
