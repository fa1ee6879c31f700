using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>Composes an errata: a sheet without cover that says what a correction changed, from what to what, and why.</summary>
public static class ErrataComposer
{
    /// <summary>The sheet. Figures read from files stand before those computed from them.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="catalogue">Its catalogue.</param>
    /// <param name="errata">What the sheet says.</param>
    public static Deck Compose(AssessmentCase assessment, Catalogue catalogue, Errata errata)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(errata);
        var (year, unit) = (assessment.Year, assessment.UnitName.Nominative);
        var slide = new Slide(ErrataTexts.Chapter, ErrataTexts.Title(year, unit), ErrataTexts.Subtitle(errata), Blocks(catalogue, errata));
        var metadata = new DeckMetadata(
            ErrataTexts.DocumentTitle(errata, year, unit), assessment.Centre.Nominative, DeckTexts.Legal(assessment.Council.Dative), ErrataTexts.Chapter + ", " + unit,
            ErrataTexts.Footer(year, unit), errata.Later.Released ?? assessment.Date);
        return new(metadata, null, [slide], []) { Mark = errata.Later.Version is null ? EditionTexts.Draft : null };
    }

    private static ImmutableArray<Block> Blocks(Catalogue catalogue, Errata errata)
    {
        var (figures, difference) = (new SlideFigures(), errata.Difference);
        var derived = catalogue.Derived.Select(d => d.Indicator.Code).ToHashSet();
        ImmutableArray<TableRow> rows =
        [
            .. difference.Figures.Where(f => f.Later is null || errata.Printed?.Figures.Contains(f.Key) != false).OrderBy(f => derived.Contains(f.Key.Indicator))
                .Select(f => Row(catalogue, f, derived.Contains(f.Key.Indicator), figures)).OfType<TableRow>(),
        ];
        ImmutableArray<Block> cells =
            [.. RevisedCells.Blocks(difference, errata.Printed, [], ErrataTexts.Column(errata.Earlier), ErrataTexts.Column(errata.Later), figures)];
        return
        [
            ChangesSlide.Reasons(errata.Reasons),
            .. ChangesSlide.Numbers(rows.IsEmpty ? null : new TableBlock(
                [new(CellAlignment.Left), new(CellAlignment.Center), new(CellAlignment.Right), new(CellAlignment.Right, Emphasised: true), new(CellAlignment.Left)],
                [new([DeckTexts.Indicator, EditionTexts.YearColumn, ErrataTexts.Column(errata.Earlier), ErrataTexts.Column(errata.Later), ErrataTexts.OriginColumn])],
                rows,
                ErrataTexts.TableSummary), cells),
            .. ChangesSlide.Listed(EditionTexts.FindingsHeading, difference.Findings.Select(f => f.AsPrinted).OfType<FindingDifference>().Select(EditionTexts.Finding)),
            .. ChangesSlide.Listed(ErrataTexts.SlidesHeading, Changed(difference.Slides).Select(ErrataTexts.Slide).Distinct()),
            .. ChangesSlide.Listed(EditionTexts.InputsHeading, difference.Inputs.Select(i => EditionTexts.Input(i.Path, i.Change))),
            .. figures.Closing(),
        ];
    }

    // The slide that lists the changes is none of them.
    private static IEnumerable<SlideDifference> Changed(IEnumerable<SlideDifference> slides) =>
        slides.Where(s => (s.Later ?? s.Earlier)!.Chapter != EditionTexts.ChangesChapter); // one of both is there

    private static TableRow? Row(Catalogue catalogue, FigureDifference revised, bool isComputed, SlideFigures figures) =>
        RevisedFigures.Cells(catalogue, revised, null, figures) is var (earlier, later)
            ? new([
                (revised.Later ?? revised.Earlier)!.Label, // one of both is there
                revised.Key.Year.ToString(CultureInfo.InvariantCulture), earlier, later,
                isComputed ? ErrataTexts.Computed : ErrataTexts.Origin(revised.Earlier?.Origin, revised.Later?.Origin)])
            : null;
}
