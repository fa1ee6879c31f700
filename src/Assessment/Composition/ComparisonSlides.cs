using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Composition.Charts;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>The assessed unit among others: a strip plot, the table of its values, and the list of the peer group.</summary>
internal static class ComparisonSlides
{
    private const int StripsOnSlide = 4;

    /// <summary>Strip plots and table; none when nothing can be compared.</summary>
    public static IEnumerable<Slide> Of(AssessedCase scope, string chapter, SlidePlan plan, TextFiller filler, SlideFigures figures)
    {
        var comparisons = plan.Indicators.Select(scope.Comparisons.Find).OfType<Comparison>().ToImmutableArray();
        if (comparisons.IsEmpty) yield break;
        var subtitle = ComparisonTexts.Subtitle(scope.Case.PlainName, scope.Comparisons, scope.Case.Year);
        var slides = (comparisons.Length + StripsOnSlide - 1) / StripsOnSlide;
        foreach (var strips in comparisons.Chunk((comparisons.Length + slides - 1) / slides).Select(c => c.ToImmutableArray()))
        {
            var own = new SlideFigures();
            var chart = StripComposer.Chart(strips, scope, own);
            foreach (var note in Missing(scope, strips).Concat(plan.Notes.Select(filler.Fill))) own.Note(note);
            Collect(own, figures);
            yield return new(chapter, ComparisonTexts.Message(strips) ?? filler.Fill(plan.Title), subtitle, [new ChartBlock(chart), .. own.Closing()])
            {
                Figures = [.. own.Used.Distinct()],
                Said = [.. ComparisonFigures.Counts(strips), .. Members(scope)],
            };
        }

        var shown = new SlideFigures();
        var table = Table(comparisons, scope.Case.PlainName, scope.Comparisons.Group is not null, shown);
        foreach (var note in Rules(scope, comparisons)) shown.Note(note);
        Collect(shown, figures);
        yield return new(chapter, ComparisonTexts.TableTitle(scope.Comparisons.Group is not null, scope.Case.Year), subtitle, [table, .. shown.Closing()])
        {
            Figures = [.. shown.Used.Distinct()],
            Said = [.. Members(scope)],
        };
    }

    /// <summary>The slide that lists the peer group with the rule that made it.</summary>
    public static Slide? Group(AssessedCase scope, string chapter) =>
        scope.Comparisons.Group is not { } group ? null
        : new(chapter, ComparisonTexts.GroupTitle, null,
        [
            new ParagraphBlock(ComparisonTexts.Rule(group)),
            new ParagraphBlock(string.Join("; ", group.Members.Select(m => $"{m.Unit.Name} ({PolishNumber.Text(m.Size.Figure.Number ?? 0)})")) + "."),
        ])
        { Figures = [group.Own, .. group.Members.Select(m => m.Size)], Said = [.. ComparisonFigures.Bounds(group)] };

    private static ImmutableArray<CellFigure> Members(AssessedCase scope) =>
        scope.Comparisons.Group is { } group ? [ComparisonFigures.Members(group)] : [];

    private static void Collect(SlideFigures slide, SlideFigures all)
    {
        foreach (var observation in slide.Used) all.Use(observation);
        all.Signs.Add(slide.Signs);
    }

    private static IEnumerable<string> Missing(AssessedCase scope, ImmutableArray<Comparison> comparisons)
    {
        if (scope.Comparisons.Group is null) yield return scope.Case.PeerRule is null ? ComparisonTexts.NoGroup : ComparisonTexts.NotMade;
        if (ComparisonTexts.Missing(comparisons) is { } missing) yield return missing;
        var absent = scope.Case.ComparisonUnits.Where(u => u.Code != scope.Case.Unit && !comparisons[0].Larger.Any(l => l.Unit == u)).Select(u => u.Name).ToArray();
        if (absent.Length > 0) yield return ComparisonTexts.NotCompared(absent, scope.Case.Year);
    }

    private static IEnumerable<string> Rules(AssessedCase scope, ImmutableArray<Comparison> comparisons)
    {
        foreach (var note in Elsewhere(scope, comparisons)) yield return note;
        yield return comparisons[0].Larger.IsEmpty ? ComparisonTexts.SourceRule : $"{ComparisonTexts.SourceRule} {ComparisonTexts.DifferenceRule}";
        if (scope.Comparisons.Group is not null) yield return ComparisonTexts.PlaceRule;
    }

    private static IEnumerable<string> Elsewhere(AssessedCase scope, ImmutableArray<Comparison> comparisons) =>
        from c in comparisons
        let printed = scope.At(c.Indicator.Code, c.Year).Number
        where printed is not null && Text(printed.Value, c.Indicator) != Text(c.Own.Figure.Number ?? 0, c.Indicator)
        select ComparisonTexts.Elsewhere(c.Indicator.Label, Text(c.Own.Figure.Number ?? 0, c.Indicator), Text(printed.Value, c.Indicator));

    private static TableBlock Table(ImmutableArray<Comparison> comparisons, string unit, bool hasGroup, SlideFigures figures)
    {
        var larger = comparisons[0].Larger.Select(u => u.Unit).ToImmutableArray();
        ImmutableArray<TableRow> header =
        [
            new([
                new TableCell(DeckTexts.Indicator, RowSpan: 2), new TableCell(unit, RowSpan: 2),
                .. larger.Select(u => new TableCell(u.Name, ColumnSpan: 2)),
                .. hasGroup ? [new TableCell(ComparisonTexts.Group, ColumnSpan: 3)] : ImmutableArray<TableCell>.Empty,
            ]),
            new([
                .. larger.SelectMany(_ => new TableCell[] { ComparisonTexts.Value, ComparisonTexts.Difference }),
                .. hasGroup ? [ComparisonTexts.Median, ComparisonTexts.Place, ComparisonTexts.Quartile] : ImmutableArray<TableCell>.Empty,
            ]),
        ];
        var columns = Enumerable.Repeat(new TableColumn(CellAlignment.Right), larger.Length * 2 + (hasGroup ? 3 : 0));
        return new(
            [new(CellAlignment.Left), new(CellAlignment.Right, Emphasised: true), .. columns], header,
            [.. comparisons.Select(c => new TableRow(
                [c.Indicator.ShortLabel, Own(c, figures), .. c.Larger.SelectMany(u => Larger(c, u, figures)), .. hasGroup ? Standing(c, figures) : []]))],
            ComparisonTexts.Value);
    }

    private static TableCell Own(Comparison comparison, SlideFigures figures)
    {
        figures.Use(comparison.Own);
        return figures.Cell(comparison.Own, comparison.Indicator.Domain);
    }

    private static IEnumerable<TableCell> Larger(Comparison comparison, ComparedUnit unit, SlideFigures figures)
    {
        var domain = comparison.Indicator.Domain;
        figures.Use(unit.Observation);
        yield return figures.Cell(unit.Observation, domain);
        yield return unit is { Difference: { } difference, Observation: { } other }
            ? Computed(
                ChangeText.Absolute(new(0, difference, null), domain), difference, domain with { MayBeNegative = true },
                ComparisonTexts.DifferenceFormula, [other, comparison.Own], ChangeText.Unit(domain))
            : figures.NoChange();
    }

    private static IEnumerable<TableCell> Standing(Comparison comparison, SlideFigures figures)
    {
        if (comparison.Standing is not { } standing) return [figures.NoChange(), figures.NoChange(), figures.NoChange()];
        ImmutableArray<Observation> ranked = [comparison.Own]; // the peers' own figures are traced in the strip plot, hundreds of them only once
        return
        [
            Computed(Text(standing.Median, comparison.Indicator), standing.Median, comparison.Indicator.Domain, ComparisonTexts.MedianFormula, ranked),
            Computed(ComparisonTexts.PlaceOf(standing), standing.Place, ComparisonFigures.Whole, ComparisonTexts.PlaceFormula, ranked),
            standing.Quartile is { } quartile
                ? Computed(PolishNumber.Text(quartile), quartile, ComparisonFigures.Whole, ComparisonTexts.PlaceFormula, ranked)
                : figures.NoChange(),
        ];
    }

    private static TableCell Computed(string text, decimal number, FigureDomain domain, string formula, ImmutableArray<Observation> of, string unit = "") =>
        TableCell.FromString(text) with { Figure = new(Figure.Of(number), domain, of) { Formula = formula, Unit = unit } };

    private static string Text(decimal number, Indicator indicator) =>
        indicator.Domain.Kind == FigureKind.Amount ? PolishNumber.Zloty(number, indicator.Domain.Decimals) : PolishNumber.Cell(number, indicator.Domain);
}
