using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Composition;

/// <summary>Makes the deck of a case: derives indicators, runs the checks, and composes the slides of the plan.</summary>
public static class DeckComposer
{
    /// <summary>The deck, with what the checks found. Content with errors still gives a deck; the host decides.</summary>
    public static ComposedDeck Compose(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var assessment = content.Case;
        var units = assessment.ComparisonUnits.Select(u => u.Code).Prepend(assessment.Unit).ToImmutableArray();
        var observations = new Observations(
            content.Observations.All.Concat(Derivation.Of(content.Catalogue, content.Observations, units, assessment.Years)),
            assessment.SourceRanking);
        var scope = new CompositionScope(
            content, observations,
            [.. PartSumCheck.Of(content.Catalogue, content.Observations, assessment.Unit, assessment.Years)],
            StatutoryCompleteness.Missing(content.Catalogue, content.Observations, assessment.Unit, assessment.Year));
        var slides = Slides(scope);
        return new(new(Metadata(assessment), Cover(assessment), slides, Closing(assessment)), Problems(scope), slides.Sum(s => Tables(s.Blocks)));
    }

    // The sources and definitions come last, whatever their place, because they list what the other slides show.
    private static ImmutableArray<Slide> Slides(CompositionScope scope)
    {
        var shown = new HashSet<IndicatorCode>();
        var planned = scope.Content.Plan.Chapters.SelectMany(c => c.Slides, (c, s) => (Chapter: c.Title, Plan: s)).ToArray();
        var slides = new ImmutableArray<Slide>[planned.Length];
        foreach (var i in Enumerable.Range(0, planned.Length).OrderBy(i => planned[i].Plan.Kind == SlidePlanKind.SourcesAndNotes))
            slides[i] = new SlideComposer(scope, planned[i].Chapter, planned[i].Plan, shown).Compose();
        return [.. slides.SelectMany(s => s)];
    }

    private static ImmutableArray<Problem> Problems(CompositionScope scope) =>
    [
        .. scope.Failures.Select(f => f.ToProblem()),
        .. scope.Missing.Select(e => StatutoryCompleteness.ToProblem(e, scope.Case.Year)),
        .. NarrativePlaceholderCheck.Of(scope.Content.Narratives, scope.Observations, scope.Case),
        .. NarrativeNumberCheck.Of(scope.Content.Narratives, scope.Catalogue, scope.Observations, scope.Case.Unit, scope.Case.Years),
    ];

    private static DeckMetadata Metadata(AssessmentCase assessment)
    {
        var title = $"{DeckTexts.DocumentTitle} {DeckTexts.ForYear(assessment.Year)} – {assessment.UnitName.Nominative}";
        var unit = char.ToUpperInvariant(assessment.UnitName.Nominative[0]) + assessment.UnitName.Nominative[1..];
        return new(title, assessment.Centre.Nominative, DeckTexts.Legal(assessment.Council.Dative),
            "ocena zasobów pomocy społecznej, OZPS, art. 16a, " + assessment.UnitName.Nominative,
            $"{unit} · {DeckTexts.DocumentTitle} {DeckTexts.ForYear(assessment.Year)}{(assessment.CoverNote is { Length: > 0 } note ? " · " + note : "")}",
            assessment.Date);
    }

    private static Cover Cover(AssessmentCase assessment) =>
        new(assessment.UnitName.Nominative, DeckTexts.DocumentTitle, DeckTexts.ForYear(assessment.Year), assessment.Centre.Nominative,
            [
                DeckTexts.Legal(assessment.Council.Dative),
                .. assessment.Session is { } session ? [DeckTexts.Session(PolishDate.Long(session))] : ImmutableArray<string>.Empty,
                .. assessment.CoverNote is { Length: > 0 } note ? [note] : ImmutableArray<string>.Empty,
            ],
            assessment.Herb);

    private static ImmutableArray<string> Closing(AssessmentCase assessment) =>
        [DeckTexts.Place(assessment.Place, PolishDate.Long(assessment.Date)), .. assessment.Signature];

    private static int Tables(ImmutableArray<Block> blocks) =>
        blocks.Sum(b => b switch
        {
            TableBlock => 1,
            ColumnsBlock columns => columns.Columns.Sum(c => Tables(c.Blocks)),
            _ => 0,
        });
}
