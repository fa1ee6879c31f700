using Assessment.Cases;
using Assessment.Checks;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>Says for every element of art. 16a whether the assessment has figures for it.</summary>
internal static class MissingDataSlide
{
    /// <summary>The slide.</summary>
    public static Slide Of(AssessedCase scope, string chapter) =>
        new(chapter, DeckTexts.MissingTitle(scope.Missing.Length), DeckTexts.MissingSubtitle(scope.Case.Year),
        [
            new TableBlock(
                [new(CellAlignment.Left), new(CellAlignment.Left), new(CellAlignment.Left)],
                [new([DeckTexts.ElementColumn, DeckTexts.BasisColumn, DeckTexts.PresentColumn])],
                [.. Enum.GetValues<StatutoryElement>().Select(e => Row(e, scope.Missing.Contains(e)))],
                DeckTexts.MissingSummary),
        ]);

    private static TableRow Row(StatutoryElement element, bool missing) =>
        new([StatutoryCompleteness.Name(element), StatutoryCompleteness.Basis(element),
            missing ? new TableCell(RichText.Bold(DeckTexts.NoData)) : DeckTexts.Present]);
}
