using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Findings;

namespace Assessment.Composition;

/// <summary>
/// Makes the slides of recommendations: those of the program that the office accepted, the office's own (<c>rekomendacje.md</c>), and –
/// while it has not decided – those the program proposes.
/// </summary>
/// <param name="scope">The assessed case.</param>
/// <param name="chapter">Printed name of the chapter.</param>
/// <param name="filler">Fills the office's words.</param>
/// <param name="figures">Collects the evidence for the source line.</param>
internal sealed class RecommendationSlides(AssessedCase scope, string chapter, TextFiller filler, SlideFigures figures)
{
    private const int ReasonsShown = 2;

    private int BudgetYear => scope.Case.Year + 2;

    /// <summary>The slides; none without recommendations.</summary>
    /// <param name="own">The office's own recommendations, or <c>null</c>.</param>
    public IEnumerable<Slide> Of(Narrative? own) =>
    [
        .. Slide(DeckTexts.RecommendationsTitle(BudgetYear), DeckTexts.RecommendationsSubtitle, [.. scope.Findings.Recommendations.Where(r => r.IsAccepted)]),
        .. Own(own),
        .. Slide(FindingTexts.ProposedRecommendations, FindingTexts.ProposedSubtitle, [.. scope.Findings.Recommendations.Where(r => r.IsUndecided)]),
    ];

    private IEnumerable<Slide> Slide(string title, string subtitle, ImmutableArray<Recommendation> recommendations)
    {
        if (recommendations.IsEmpty) yield break;
        foreach (var finding in recommendations.SelectMany(r => r.Why).Distinct()) figures.Use(finding, scope.Catalogue);
        foreach (var budget in recommendations.Select(r => r.Budget).OfType<BudgetEstimate>())
        {
            foreach (var counted in budget.Of) figures.Use(counted);
            foreach (var said in EstimateFigures.Of(budget)) figures.Say(said);
        }
        var number = 0;
        yield return new(chapter, title, subtitle,
        [
            .. recommendations.GroupBy(r => r.Rule.Group).SelectMany(g => g.Select(r => (Block)Callout(r, ++number)).Prepend(Heading(g.Key))),
        ]);
    }

    private HeadingBlock Heading(string group) => new(scope.Content.Rules.Groups.First(g => g.Id == group).Title);

    private CalloutBlock Callout(Recommendation recommendation, int number) =>
        new(
        [
            RichText.Bold(string.Create(CultureInfo.InvariantCulture, $"{number}. {filler.Fill(recommendation.What)}")),
            Labelled(FindingTexts.Why, string.Join("; ", recommendation.Why.Take(ReasonsShown).Select(f => f.Reason.TrimEnd('.')))),
            Labelled(FindingTexts.Effect, recommendation.Effect),
            new(
            [
                .. Labelled(FindingTexts.WhoAndWhen, filler.Fill(recommendation.Who) + FindingTexts.Separator + filler.Fill(recommendation.When)).Runs,
                .. Labelled(FindingTexts.Watch, FindingTexts.Watched(scope.Catalogue[recommendation.Watch])).Runs,
            ]),
            .. recommendation.Budget is { } budget ? [Labelled(FindingTexts.BudgetLabel(BudgetYear), FindingTexts.Estimate(budget))] : ImmutableArray<RichText>.Empty,
        ], Title: true);

    private static RichText Labelled(string label, string text) => new([new(label, Bold: true), new(text)]);

    private IEnumerable<Slide> Own(Narrative? narrative) =>
        narrative is null
            ? []
            :
            [
                new Slide(narrative.Title, OwnTitle, DeckTexts.RecommendationsSubtitle, [.. narrative.Sections.Select(Group)]),
            ];

    private string OwnTitle =>
        scope.Findings.Recommendations.Any(r => r.IsAccepted) ? DeckTexts.OwnRecommendationsTitle : DeckTexts.RecommendationsTitle(BudgetYear);

    private CalloutBlock Group(NarrativeSection section) =>
        new([RichText.Bold(filler.Fill(section.Title)), .. section.Blocks.SelectMany(b => Texts(filler.Fill(b.Block)))], Title: true);

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        ParagraphBlock p => [p.Text],
        HeadingBlock h => [h.Text],
        CalloutBlock c => c.Paragraphs,
        ListBlock l => l.Items.SelectMany(i => (i.Nested is null ? [] : Texts(i.Nested)).Prepend(i.Text)),
        _ => [],
    };
}
