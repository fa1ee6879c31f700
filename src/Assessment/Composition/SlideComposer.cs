using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Changes;
using Assessment.Composition.Charts;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;
using Assessment.Territory;

namespace Assessment.Composition;

/// <summary>Makes the slides of one planned slide.</summary>
/// <param name="scope">What slides are made from.</param>
/// <param name="chapter">Printed name of the chapter.</param>
/// <param name="plan">The planned slide.</param>
/// <param name="shown">Collects the indicators and signs printed, for the definitions and the legend of the last chapter.</param>
internal sealed class SlideComposer(AssessedCase scope, string chapter, SlidePlan plan, ShownInDeck shown)
{
    private readonly SlideFigures _figures = new();

    private TextFiller Filler => new(scope, _figures);

    /// <summary>The slides; none when the plan names a file or needs figures that the case does not have.</summary>
    public ImmutableArray<Slide> Compose()
    {
        if (plan.NeedsFigures && !plan.Indicators.All(i => scope.At(i, scope.Case.Year).HasNumber)) return [];
        ImmutableArray<Slide> slides = [.. Slides()];
        shown.Add(_figures);
        ImmutableArray<Observation> figures = [.. _figures.Used.Distinct()];
        ImmutableArray<CellFigure> said = [.. _figures.Said.Distinct()];
        return [.. slides.Select(s => s with { Figures = s.Figures.IsEmpty ? figures : s.Figures, Said = s.Said.IsEmpty ? said : s.Said })];
    }

    private IEnumerable<Slide> Slides() => plan.Kind switch
    {
        SlidePlanKind.Text => [Slide([.. Paragraphs()])],
        SlidePlanKind.KeyFigures => [Slide([KeyFigures.Block(plan.Indicators, scope, _figures), .. Paragraphs()])],
        SlidePlanKind.YearTable => [Slide([.. TableBlocks()])],
        SlidePlanKind.Chart => [Slide([ChartBlocks()])],
        SlidePlanKind.TableAndChart => [Slide([TableAndChart()])],
        SlidePlanKind.Matrix => [Slide([MatrixBlocks.Block(plan, scope, _figures, TitleText), .. Paragraphs()])],
        SlidePlanKind.FreeTable => FreeTable(),
        SlidePlanKind.Narrative => NarrativeSlides.Of(Narrative(), chapter, Filler),
        SlidePlanKind.Findings => Closed(new FindingSlides(scope, chapter, Filler, _figures).Of(TitleText)),
        SlidePlanKind.Progress => Closed(ProgressSlide.Of(scope, chapter, _figures)),
        SlidePlanKind.Recommendations => Closed(new RecommendationSlides(scope, chapter, Filler, _figures).Of(Narrative())),
        SlidePlanKind.Contents => [new("", TitleText is { Length: > 0 } title ? title : chapter, null, [new ContentsBlock()])],
        SlidePlanKind.Divider => [Slide([]) with { IsDivider = true }],
        SlidePlanKind.Norms => [Slide([.. NormBlocks()])],
        SlidePlanKind.Extrapolations => Extrapolations(),
        SlidePlanKind.AmongOthers => ComparisonSlides.Of(scope, chapter, plan, Filler, _figures),
        SlidePlanKind.MissingData => [MissingDataSlide.Of(scope, chapter)],
        _ => SourceSlides.Of(scope, chapter, shown),
    };

    private string TitleText => Filler.Fill(plan.Title);

    private Slide Slide(ImmutableArray<Block> blocks)
    {
        var title = TitleText;
        var subtitle = Filler.Fill(plan.Subtitle);
        if (Message() is { } message) (title, subtitle) = (message, subtitle.Length > 0 ? subtitle : title);
        foreach (var note in plan.Notes) _figures.Note(Filler.Fill(note));
        foreach (var note in NotComputed.Notes(_figures.Used, scope.Catalogue)) _figures.Note(note);
        foreach (var failure in scope.Failures.Where(f => _figures.Used.Contains(f.Total))) _figures.Note(failure.Sentence, failure.Said);
        foreach (var failure in scope.ImpossibleAmounts.Where(f => _figures.Used.Contains(f.Amount))) _figures.Note(failure.Sentence, failure.Said);
        if (Breaks() is { IsEmpty: false } breaks) _figures.Note(DeckTexts.Breaks(breaks));
        return new(chapter, title, subtitle.Length > 0 ? subtitle : null, [.. blocks, .. _figures.Closing()]);
    }

    // What broke between the years of an indicator that the slide shows, each break once.
    private ImmutableArray<StructuralBreak> Breaks() =>
    [
        .. _figures.Used.Where(o => o.Unit == scope.Case.Unit).GroupBy(o => o.Indicator)
            .SelectMany(g => scope.Histories.Find(g.Key) is { } history
                ? history.Breaks.Where(b => b.Separates(g.Min(o => o.Year), g.Max(o => o.Year), history.Indicator.Reference))
                : [])
            .DistinctBy(b => b.Id).OrderBy(b => b.Date),
    ];

    private IEnumerable<Block> NormBlocks()
    {
        ImmutableArray<Block> blocks = [.. NormSlide.Blocks(scope, _figures, TitleText)];
        return [.. blocks.IsEmpty ? [new ParagraphBlock(DeckTexts.NoNorms)] : blocks, .. Paragraphs()];
    }

    private IEnumerable<Slide> Extrapolations()
    {
        var histories = ExtrapolationSlides.Shown(scope, shown);
        if (histories.IsEmpty) yield break;
        _figures.Note(DeckTexts.ExtrapolationNote);
        var table = ExtrapolationSlides.Table(histories, scope, _figures, TitleText);
        yield return Slide([table, .. Paragraphs()]);
        foreach (var history in histories.Where(h => scope.Case.Extrapolations.Indicators.Contains(h.Indicator.Code)))
            yield return Slide([new ChartBlock(ExtrapolationSlides.Chart(history, scope))]) with
            {
                Title = history.Indicator.Label,
                Subtitle = TitleText,
            };
    }

    // The source line of slides made together stands under the last of them.
    private IEnumerable<Slide> Closed(IEnumerable<Slide> made)
    {
        Slide[] slides = [.. made];
        return slides.Select((s, i) => i == slides.Length - 1 ? s with { Blocks = [.. s.Blocks, .. _figures.Closing()] } : s);
    }

    private string? Message()
    {
        if (plan.Lead is not { } lead || scope.Case.Depth < 2) return null;
        var (earlier, later, indicator) = (scope.Find(lead, scope.Case.Year - 1), scope.Find(lead, scope.Case.Year), scope.Catalogue[lead]);
        if (earlier is null || later is null || YearOverYear.Between(earlier.Figure, later.Figure) is not { } change) return null;
        if (DeckTexts.Message(indicator, change) is not { } message) return null;
        _figures.Use(earlier);
        _figures.Use(later);
        _figures.Say(new(earlier, later, indicator.Domain), change);
        return message;
    }

    private IEnumerable<Block> Paragraphs() => plan.Paragraphs.Select(p => new ParagraphBlock(Filler.Fill(p)));

    private YearTable Table(ImmutableArray<IndicatorCode> indicators, bool sorted) => Table([scope.Case.Unit], indicators, sorted);

    private YearTable Table(ImmutableArray<TerritorialCode> units, ImmutableArray<IndicatorCode> indicators, bool sorted) =>
        YearTable.Of(scope.Catalogue, scope.Observations, units, indicators, scope.Case.Years, sorted);

    private IEnumerable<Block> TableBlocks()
    {
        ImmutableArray<TerritorialCode> units = [scope.Case.Unit, .. plan.Comparison ? scope.Case.ComparisonUnits.Select(u => u.Code) : []];
        var listed = Table(units, plan.Indicators, plan.Sorted).Rows;
        var empty = listed.Where(r => r.Unit == scope.Case.Unit && !r.HasNumbers).ToImmutableArray();
        var table = Table(units, [.. listed.Where(r => r.HasNumbers).Select(r => r.Indicator.Code).Distinct()], plan.Sorted);
        table = table with { Rows = [.. table.Rows.Where(r => r.HasNumbers)] };
        if (!empty.IsEmpty && !table.Rows.IsEmpty)
            _figures.Note(DeckTexts.WithoutData(PolishDate.Years(table.Years[0], table.Years[^1]), empty.Select(r => r.Indicator.Label)));
        Func<YearTableRow, string> label = r => r.Indicator.Label;
        if (plan.Comparison)
        {
            var names = scope.Case.ComparisonUnits.ToDictionary(u => u.Code, u => u.Name);
            names[scope.Case.Unit] = scope.Case.UnitName.Nominative;
            var without = scope.Case.ComparisonUnits.Where(u => !table.Rows.Any(r => r.Unit == u.Code)).Select(u => u.Name).ToArray();
            if (without.Length > 0 && !table.Rows.IsEmpty) _figures.Note(DeckTexts.WithoutData(PolishDate.Years(table.Years[0], table.Years[^1]), without));
            label = r => plan.Indicators.Length == 1 ? names[r.Unit] : $"{r.Indicator.Label} – {names[r.Unit]}";
        }
        if (table.Rows.IsEmpty) yield return new ParagraphBlock(DeckTexts.NoFiguresYet);
        else yield return YearTableBlocks.Block(table, label, _figures, scope.Case.ShowDynamics, TitleText);
        foreach (var paragraph in Paragraphs()) yield return paragraph;
    }

    private (ChartModel? Chart, YearTable Table) Chart()
    {
        var table = Table(plan.Indicators, plan.Sorted);
        var kind = plan.Chart ?? ChartKindRule.For(ChartData.Of(table, scope, plan.Comparison));
        if (kind is ChartKind.GroupedBars or ChartKind.Dumbbell && !plan.Sorted) table = Table(plan.Indicators, sorted: true);
        return (ChartComposer.Chart(kind, table, scope, _figures), table);
    }

    private Block TableAndChart()
    {
        if (Chart() is not ({ } chart, var table)) return new ParagraphBlock(DeckTexts.NoFiguresYet);
        return new ColumnsBlock(
        [
            new(0.5, [new ChartBlock(chart)]),
            new(0.5, [YearTableBlocks.Narrow(table with { Rows = [.. table.Rows.Where(r => r.HasNumbers)] }, _figures, TitleText), .. Paragraphs()]),
        ]);
    }

    private Block ChartBlocks()
    {
        if (Chart() is not ({ } chart, var table)) return new ParagraphBlock(DeckTexts.NoFiguresYet);
        ImmutableArray<RichText> reading = [.. Reading(chart.Kind, table), .. plan.Paragraphs.Select(p => RichText.FromString(Filler.Fill(p)))];
        return reading.IsEmpty
            ? new ChartBlock(chart)
            : new ColumnsBlock([new(0.68, [new ChartBlock(chart)]), new(0.32, [new CalloutBlock(reading)])]);
    }

    // Charts of one year, and those of many things, say their changes themselves or not at all.
    private IEnumerable<RichText> Reading(ChartKind kind, YearTable table)
    {
        if (table.Assessed == 0 || kind is not (ChartKind.ClusteredColumns or ChartKind.StackedColumns or ChartKind.Line)) yield break;
        foreach (var row in table.Rows.Take(3))
        {
            if (row.Change(table.Assessed - 1, table.Assessed) is not { } change) continue;
            _figures.Say(new(row.Observations[table.Assessed - 1], row.Observations[table.Assessed], row.Indicator.Domain), change);
            var percent = change.HasPercent(row.Indicator.Domain) ? $" ({PolishNumber.SignedPercent(change.Relative ?? 0)})" : "";
            yield return new([new(ChangeText.WithUnit(change, row.Indicator), Bold: true), new($"{percent} wobec {table.Years[^2]}\u00A0r.")]);
            if (row.Unit == scope.Case.Unit && scope.Histories.Find(row.Indicator.Code) is { } history)
                foreach (var text in HistoryReadings.Of(history, _figures)) yield return text;
        }
    }

    private IEnumerable<Slide> FreeTable()
    {
        if (scope.Content.FreeTables.FirstOrDefault(t => t.File == plan.File) is not { } table) yield break;
        _figures.Use(table.Source);
        _figures.Explain(table.Rows.SelectMany(r => r.Cells).Select(c => c.Figure?.Figure.Missing));
        foreach (var sign in table.Rows.SelectMany(r => r.Cells.Where((_, i) => table.Columns[i].Alignment == CellAlignment.Right)).Select(c => c.Text.Plain).Where(IsDash))
            _figures.Signs.Dash(sign);
        var header = new TableRow([.. table.Header.Select(TableCell.FromString)]);
        yield return Slide([new TableBlock(table.Columns, [header], table.Rows, TitleText), .. Paragraphs()]);
    }

    private static bool IsDash(string text) => text.Length > 0 && text.All(c => c is '-' or '–' or '—');

    private Narrative? Narrative() => scope.Content.Narratives.FirstOrDefault(n => n.File == plan.File);
}
