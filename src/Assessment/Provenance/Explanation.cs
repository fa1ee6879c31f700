using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Provenance;

/// <summary>The answer to „where does this number come from?”, in Polish.</summary>
/// <param name="IsFound">False when nothing fits; the lines then name what comes nearest.</param>
/// <param name="Lines">The answer.</param>
public sealed record Explanation(bool IsFound, ImmutableArray<string> Lines)
{
    private const int MostEqualNumbers = 12;

    /// <summary>Answers a question.</summary>
    /// <param name="assessed">The case.</param>
    /// <param name="deck">Its deck.</param>
    /// <param name="pages">Where its slides stand.</param>
    /// <param name="text">The question, see <see cref="FigureQuestion"/>.</param>
    public static Explanation Of(AssessedCase assessed, Deck deck, DeckPages pages, string text)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(deck);
        var printed = PrintedFigures.Of(assessed, deck);
        return FigureQuestion.Parse(text, assessed.Catalogue) switch
        {
            { Page: { } page } => OfPage(assessed, deck, pages, printed, page),
            { Number: { } number } => OfNumber(assessed, pages, printed, number),
            { Indicator: { } code, Year: var year } => new(true, Indicators(assessed, pages, printed, [assessed.Catalogue[code]], assessed.Case.Unit, year).Finished()),
            var question => OfWords(assessed, pages, printed, question),
        };
    }

    private static Explanation OfPage(AssessedCase assessed, Deck deck, DeckPages pages, ImmutableArray<PrintedFigure> printed, int page)
    {
        var slides = pages.SlidesOn(page);
        if (slides.IsEmpty) return new(false, [ProvenanceTexts.NoSuchPage(page, pages.Last), ProvenanceTexts.HowToAsk]);
        var lines = new ProvenanceLines(assessed);
        foreach (var slide in slides)
        {
            var figures = printed.Where(p => p.Slide == slide).ToArray();
            lines.Add(figures.Length > 0 ? ProvenanceTexts.Slide(page, deck.Slides[slide].Title) : ProvenanceTexts.EmptySlide(page, deck.Slides[slide].Title));
            foreach (var figure in figures) lines.Add(figure.Label, figure.Printed, figure.Figure, []);
        }
        return new(true, lines.Finished());
    }

    private static Explanation OfNumber(AssessedCase assessed, DeckPages pages, ImmutableArray<PrintedFigure> printed, string number)
    {
        var found = printed.Where(p => FigureQuestion.NumberOf(p.Printed) is var n && (n == number || n.TrimEnd('%') == number))
            .GroupBy(p => p.Figure).Take(MostEqualNumbers).ToArray();
        if (found.Length == 0) return new(false, [ProvenanceTexts.NoSuchNumber(number), ProvenanceTexts.HowToAsk]);
        var lines = new ProvenanceLines(assessed);
        foreach (var figure in found)
            lines.Add(figure.First().Label, figure.First().Printed, figure.Key, Pages(figure, pages));
        return new(true, lines.Finished());
    }

    private static Explanation OfWords(AssessedCase assessed, DeckPages pages, ImmutableArray<PrintedFigure> printed, FigureQuestion question)
    {
        var (unit, words) = Unit(assessed.Case, question.Words);
        var (best, others) = IndicatorSearch.Find(assessed.Catalogue, words);
        if (best.IsEmpty)
        {
            ImmutableArray<string> nearest = [.. others.Select(o => "  " + ProvenanceTexts.Named(o.Label, o.Code.Value))];
            return new(false, [ProvenanceTexts.NothingFits(words), .. nearest.IsEmpty ? nearest : nearest.Insert(0, ProvenanceTexts.NearestNames), ProvenanceTexts.HowToAsk]);
        }
        var observed = best.Where(i => assessed.Observations.All.Any(o => o.Indicator == i.Code && o.Unit == unit)).ToImmutableArray();
        var lines = Indicators(assessed, pages, printed, observed.IsEmpty ? best : observed, unit, question.Year);
        if (!others.IsEmpty)
        {
            lines.Add("");
            lines.Add(ProvenanceTexts.AlsoFits);
            foreach (var other in others) lines.Add("  " + ProvenanceTexts.Named(other.Label, other.Code.Value));
        }
        return new(true, lines.Finished());
    }

    private static ProvenanceLines Indicators(
        AssessedCase assessed, DeckPages pages, ImmutableArray<PrintedFigure> printed, ImmutableArray<Indicator> indicators, TerritorialCode unit, int? year)
    {
        var lines = new ProvenanceLines(assessed);
        foreach (var indicator in indicators)
            foreach (var asked in year is { } named ? [named] : assessed.Case.Years.Reverse())
            {
                if (assessed.Observations.Find(unit, indicator.Code, asked) is not { } observation)
                {
                    lines.Add(ProvenanceTexts.NotObserved(indicator.Label, asked, FigureNames.Unit(assessed, unit)));
                    continue;
                }
                foreach (var one in Printed(printed, observation).Prepend(observation))
                {
                    var figure = PrintedFigures.OfObservation(assessed, one, -1);
                    lines.Add(figure.Label, figure.Printed, figure.Figure, Pages(printed.Where(p => Prints(p, one)), pages));
                }
            }
        return lines;
    }

    // Comparisons are computed from one kind of source, so that the deck can hold a second figure of the same name.
    private static IEnumerable<Observation> Printed(ImmutableArray<PrintedFigure> printed, Observation observation) =>
        printed.Select(p => p.Figure is { Formula.Length: 0, Of: [var only] } ? only : null).OfType<Observation>()
            .Where(o => !ReferenceEquals(o, observation) && (o.Unit, o.Indicator, o.Year) == (observation.Unit, observation.Indicator, observation.Year))
            .Distinct(ReferenceEqualityComparer.Instance).Cast<Observation>();

    private static bool Prints(PrintedFigure printed, Observation observation) =>
        printed.Figure is { Formula.Length: 0, Of: [var only] } && ReferenceEquals(only, observation);

    // A slide has one page here, the one it begins on.
    private static int[] Pages(IEnumerable<PrintedFigure> figures, DeckPages pages) =>
        [.. figures.Select(f => pages.Of(f.Slide)).OfType<int>().Distinct().Order()];

    // The unit whose whole name is among the words, and the words without it.
    private static (TerritorialCode Unit, string Words) Unit(AssessmentCase assessment, string words)
    {
        var asked = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var unit in assessment.ComparisonUnits.OrderByDescending(u => u.Name.Length))
        {
            var name = SearchWords.Of(unit.Name);
            if (name.All(n => asked.Any(a => SearchWords.Of(a).Contains(n))))
                return (unit.Code, string.Join(' ', asked.Where(a => !SearchWords.Of(a).Any(w => name.Contains(w)))));
        }
        return (assessment.Unit, words);
    }
}
