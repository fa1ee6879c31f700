using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
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
            { Number: { } number, Words: "" } => OfNumber(assessed, pages, printed, number) ?? new(false, [ProvenanceTexts.NoSuchNumber(number), ProvenanceTexts.HowToAsk]),
            { Indicator: { } code, Year: var year } => new(true, Indicators(assessed, pages, printed, [assessed.Catalogue[code]], assessed.Case.Unit, year).Finished()),
            var question => OfWords(assessed, deck, pages, printed, question),
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
            foreach (var figure in figures) lines.Add(figure.Label, figure.Printed, figure.Figure, null);
        }
        return new(true, lines.Finished());
    }

    // A sentence says „spadła o 5,9%” where the table has −5,9%.
    private static Explanation? OfNumber(AssessedCase assessed, DeckPages pages, IReadOnlyCollection<PrintedFigure> printed, string number) =>
        OfPrinted(assessed, pages, printed.Where(p => IsNumber(FigureQuestion.NumberOf(p.Printed), number)))
        ?? OfPrinted(assessed, pages, printed.Where(p => IsNumber(FigureQuestion.NumberOf(p.Printed).TrimStart(PolishNumber.Minus), number)));

    private static bool IsNumber(string printed, string number) => printed == number || printed.TrimEnd('%') == number;

    private static Explanation? OfPrinted(AssessedCase assessed, DeckPages pages, IEnumerable<PrintedFigure> figures)
    {
        var found = figures.GroupBy(p => p.Figure).ToArray();
        if (found.Length == 0) return null;
        var lines = new ProvenanceLines(assessed);
        foreach (var figure in found.Take(MostEqualNumbers))
            lines.Add(figure.First().Label, figure.First().Printed, figure.Key, Pages(figure, pages));
        if (found.Length > MostEqualNumbers) lines.Add(ProvenanceTexts.MoreEqual(found.Length - MostEqualNumbers));
        return new(true, lines.Finished());
    }

    // Words as they are typed go before words with a mistake, indicators before the cells of tables that the office made itself,
    // and a number is looked for when its words are not enough.
    private static Explanation OfWords(AssessedCase assessed, Deck deck, DeckPages pages, ImmutableArray<PrintedFigure> printed, FigureQuestion question)
    {
        var asked = SearchWords.Telling(question.Words);
        if (asked.IsEmpty) return new(false, [ProvenanceTexts.HowToAsk]);
        ImmutableArray<Indicator> nearest = [];
        foreach (var same in (Func<string, string, bool>[])[SearchWords.Same, SearchWords.Similar])
        {
            if (OfIndicators(assessed, pages, printed, asked, question.Year, same, out nearest) is { } named) return named;
            if (question.Number is { } number && OfNumber(assessed, pages, Around(printed, asked, same), number) is { } told) return told;
            if (OfPrinted(assessed, pages, LabelSearch.Find(deck, printed, asked, question.Year, same)) is { } labelled) return labelled;
        }
        if (question.Number is { } alone && OfNumber(assessed, pages, printed, alone) is { } equal) return equal;
        ImmutableArray<string> names = [.. nearest.Select(o => "  " + ProvenanceTexts.Named(o.Label, o.Code.Value))];
        var nothing = question.Number is { } missing ? ProvenanceTexts.NoSuchNumber(missing) : ProvenanceTexts.NothingFits(question.Words);
        return new(false, [nothing, .. names.IsEmpty ? names : names.Insert(0, ProvenanceTexts.NearestNames), ProvenanceTexts.HowToAsk]);
    }

    private static Explanation? OfIndicators(
        AssessedCase assessed, DeckPages pages, ImmutableArray<PrintedFigure> printed, ImmutableArray<string> asked, int? year,
        Func<string, string, bool> same, out ImmutableArray<Indicator> nearest)
    {
        var (unit, words) = QuestionUnit.Of(assessed.Case, asked);
        var own = SearchWords.Of(assessed.Case.UnitName.Nominative);
        var search = IndicatorSearch.Of(assessed.Catalogue, i => assessed.Observations.All.Any(o => o.Indicator == i.Code && o.Unit == unit), same,
            words, [.. words.Where(w => !own.Any(o => SearchWords.Same(o, w)))]);
        nearest = search.Others;
        if (search.Best.IsEmpty) return null;
        var lines = Indicators(assessed, pages, printed, search.Best, unit, year);
        if (!search.Others.IsEmpty)
        {
            lines.Add("");
            lines.Add(ProvenanceTexts.AlsoFits);
            foreach (var other in search.Others) lines.Add("  " + ProvenanceTexts.Named(other.Label, other.Code.Value));
        }
        return new(true, lines.Finished());
    }

    // The figures whose label or unit has a word of those around a number.
    private static PrintedFigure[] Around(ImmutableArray<PrintedFigure> printed, ImmutableArray<string> asked, Func<string, string, bool> same)
    {
        var words = asked.Where(w => !w.Any(char.IsAsciiDigit)).ToArray();
        return [.. printed.Where(p => SearchWords.Telling(p.Label).Concat(SearchWords.Telling(p.Printed)).Any(l => words.Any(w => same(w, l))))];
    }

    private static ProvenanceLines Indicators(
        AssessedCase assessed, DeckPages pages, ImmutableArray<PrintedFigure> printed, ImmutableArray<Indicator> indicators, TerritorialCode unit, int? year)
    {
        var lines = new ProvenanceLines(assessed);
        foreach (var indicator in indicators)
        {
            ImmutableArray<int> known =
                [.. assessed.Observations.All.Where(o => o.Unit == unit && o.Indicator == indicator.Code && o.Figure.HasNumber).Select(o => o.Year).Distinct().Order()];
            ImmutableArray<Observation> asked =
            [
                .. (year is { } named ? [named] : assessed.Case.Years.Reverse()).Select(y => assessed.Observations.Find(unit, indicator.Code, y)).OfType<Observation>(),
            ];
            if (asked.IsEmpty) lines.Add(ProvenanceTexts.NotObserved(indicator.Label, year, FigureNames.Unit(assessed, unit), known));
            foreach (var observation in asked)
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
}
