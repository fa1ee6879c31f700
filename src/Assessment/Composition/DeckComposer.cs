using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>Composes the slides of the plan from an assessed case.</summary>
public static class DeckComposer
{
    /// <summary>The deck. A case with errors still gives a deck; the host decides.</summary>
    public static ComposedDeck Compose(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var slides = Slides(assessed);
        return new(new(Metadata(assessed.Case), Cover(assessed.Case), slides, Closing(assessed.Case)), slides.Sum(s => Tables(s.Blocks)));
    }

    // The sources and definitions come last, whatever their place, because they list what the other slides show.
    private static ImmutableArray<Slide> Slides(AssessedCase scope)
    {
        var shown = new HashSet<IndicatorCode>();
        var planned = scope.Content.Plan.Chapters.SelectMany(c => c.Slides, (c, s) => (Chapter: c.Title, Plan: s)).ToArray();
        var slides = new ImmutableArray<Slide>[planned.Length];
        foreach (var i in Enumerable.Range(0, planned.Length).OrderBy(i => planned[i].Plan.Kind == SlidePlanKind.SourcesAndNotes))
            slides[i] = new SlideComposer(scope, planned[i].Chapter, planned[i].Plan, shown).Compose();
        return [.. slides.SelectMany(s => s)];
    }

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
