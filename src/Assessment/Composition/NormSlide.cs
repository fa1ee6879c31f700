using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Norms;

namespace Assessment.Composition;

/// <summary>Says for every statutory norm of the assessed year what the figures are and what follows from them.</summary>
internal static class NormSlide
{
    /// <summary>The table; none when no norm has anything to say about the year.</summary>
    /// <param name="scope">What slides are made from.</param>
    /// <param name="figures">Collects what is printed.</param>
    /// <param name="summary">What the table shows, for a screen reader.</param>
    public static IEnumerable<Block> Blocks(AssessedCase scope, SlideFigures figures, string summary)
    {
        var results = scope.Norms.Where(r => r.Year == scope.Case.Year).ToImmutableArray();
        if (results.IsEmpty) yield break;
        foreach (var result in results) Use(result, figures);
        yield return new TableBlock(
            [new(CellAlignment.Left), new(CellAlignment.Left), new(CellAlignment.Left)],
            [new([DeckTexts.NormColumn, DeckTexts.NormFiguresColumn, DeckTexts.VerdictColumn])],
            [.. results.Select(Row)],
            summary);
    }

    private static TableRow Row(NormResult result) =>
        new(
        [
            new TableCell(new RichText([new(result.Norm.Name + ". ", Bold: true), new($"{result.Norm.Demand.TrimEnd('.')} ({result.Norm.Basis}).")])),
            NormTexts.Figures(result),
            NormTexts.Verdict(result),
        ]);

    private static void Use(NormResult result, SlideFigures figures)
    {
        foreach (var observation in result.Evidence.Concat(result.Ratios.SelectMany(r => r.Of)).Distinct()) figures.Use(observation);
        foreach (var ratio in result.Ratios)
            figures.Say(ratio.Said);
    }
}
