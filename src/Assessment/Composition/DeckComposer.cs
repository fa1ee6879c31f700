using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Language;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>Composes the slides of the plan from an assessed case.</summary>
public static class DeckComposer
{
    /// <summary>The deck. A case with errors still gives a deck; the host decides.</summary>
    public static ComposedDeck Compose(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var slides = Slides(assessed);
        var deck = new Deck(Metadata(assessed), Cover(assessed), slides, Closing(assessed.Case)) { Mark = EditionTexts.Mark(assessed.Edition) };
        return new(deck, slides.Sum(s => Tables(s.Blocks).Count()));
    }

    /// <summary>The numbers that some slides print.</summary>
    public static PrintedNumbers Printed(IEnumerable<Slide> slides)
    {
        ArgumentNullException.ThrowIfNull(slides);
        var printed = slides.ToImmutableArray();
        return new(
            printed.SelectMany(s => s.Figures).Select(o => new FigureKey(o.Unit, o.Indicator, o.Year)).ToImmutableHashSet(),
            printed.SelectMany(s => Tables(s.Blocks)).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Figure?.Cell?.File).OfType<string>().ToImmutableHashSet());
    }

    // Extrapolations and, last, sources and definitions are composed after the others, whatever their place, because they list what those show.
    private static ImmutableArray<Slide> Slides(AssessedCase scope)
    {
        var shown = new ShownInDeck();
        var planned = scope.Content.Plan.Chapters.SelectMany(c => c.Slides, (c, s) => (Chapter: c.Title, Plan: s)).ToArray();
        var slides = new ImmutableArray<Slide>[planned.Length];
        var sources = planned.Index().ToLookup(p => p.Item.Plan.Kind == SlidePlanKind.SourcesAndNotes, p => p.Index);
        Compose(sources[false].OrderBy(i => planned[i].Plan.Kind == SlidePlanKind.Extrapolations));
        var printed = Printed(slides.Where(s => !s.IsDefault).SelectMany(s => s));
        var changed = scope.Changes is { } changes ? ChangesSlide.Of(scope, changes, printed, shown) : null;
        Compose(sources[true]);
        ImmutableArray<Slide> composed = [.. slides.SelectMany(s => s)];
        // What changed is the first thing to read, after the contents.
        return changed is null ? composed : composed.Insert(1 + composed.ToList().FindIndex(s => s.Blocks is [ContentsBlock]), changed);

        void Compose(IEnumerable<int> places)
        {
            foreach (var i in places) slides[i] = new SlideComposer(scope, planned[i].Chapter, planned[i].Plan, shown).Compose();
        }
    }

    private static DeckMetadata Metadata(AssessedCase assessed)
    {
        var assessment = assessed.Case;
        var title = $"{DeckTexts.DocumentTitle} {DeckTexts.ForYear(assessment.Year)} – {assessment.UnitName.Nominative}";
        var unit = char.ToUpperInvariant(assessment.UnitName.Nominative[0]) + assessment.UnitName.Nominative[1..];
        return new(title, assessment.Centre.Nominative, DeckTexts.Legal(assessment.Council.Dative),
            "ocena zasobów pomocy społecznej, OZPS, art. 16a, " + assessment.UnitName.Nominative,
            Footer(assessed, unit),
            assessment.Date);
    }

    private static string Footer(AssessedCase assessed, string unit)
    {
        string?[] parts = [unit, $"{DeckTexts.DocumentTitle} {DeckTexts.ForYear(assessed.Case.Year)}", EditionTexts.InFooter(assessed.Edition), assessed.Case.CoverNote];
        return string.Join(" · ", parts.Where(p => p is { Length: > 0 }));
    }

    private static Cover Cover(AssessedCase assessed)
    {
        var assessment = assessed.Case;
        return new(assessment.UnitName.Nominative, DeckTexts.DocumentTitle, DeckTexts.ForYear(assessment.Year), assessment.Centre.Nominative,
            [
                DeckTexts.Legal(assessment.Council.Dative),
                .. assessment.Session is { } session ? [DeckTexts.Session(PolishDate.Long(session))] : ImmutableArray<string>.Empty,
                EditionTexts.OnCover(assessed.Edition),
                .. assessment.CoverNote is { Length: > 0 } note ? [note] : ImmutableArray<string>.Empty,
            ],
            assessment.Herb);
    }

    private static ImmutableArray<string> Closing(AssessmentCase assessment) =>
        [DeckTexts.Place(assessment.Place, PolishDate.Long(assessment.Date)), .. assessment.Signature];

    private static IEnumerable<TableBlock> Tables(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(b => b switch
        {
            TableBlock table => [table],
            ColumnsBlock columns => columns.Columns.SelectMany(c => Tables(c.Blocks)),
            _ => [],
        });
}
