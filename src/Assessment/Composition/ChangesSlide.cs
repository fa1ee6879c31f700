using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>Says what a version changes in comparison with the one it replaces, and why.</summary>
internal static class ChangesSlide
{
    /// <summary>The slide.</summary>
    /// <param name="scope">The assessed case.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="printed">What the other slides print.</param>
    /// <param name="shown">Collects the signs printed, for the legend of the last chapter.</param>
    public static Slide Of(AssessedCase scope, EditionChanges changes, PrintedNumbers printed, ShownInDeck shown)
    {
        var figures = new SlideFigures();
        var title = EditionTexts.ChangesTitle(changes.Since);
        ImmutableArray<TableRow> revised =
        [
            .. changes.Difference.Figures
                .Where(f => f.Later is null || printed.Figures.Contains(f.Key))
                .Select(f => Row(scope, f, figures))
                .OfType<TableRow>(),
        ];
        var conclusions = changes.Difference.Findings.Select(f => f.AsPrinted).OfType<FindingDifference>().ToImmutableArray();
        foreach (var finding in scope.Findings.All.Where(f => conclusions.Any(c => c.Later?.Id == f.Id))) figures.Use(finding, scope.Catalogue);
        ImmutableArray<Block> cells =
        [
            .. RevisedCells.Blocks(
                changes.Difference, printed, scope.Content.FreeTables, EditionTexts.EarlierColumn(changes.Since), EditionTexts.LaterColumn, figures),
        ];
        ImmutableArray<Block> blocks =
        [
            Reasons(changes.Reasons),
            .. Numbers(revised.IsEmpty ? null : new TableBlock(
                [new(CellAlignment.Left), new(CellAlignment.Center), new(CellAlignment.Right), new(CellAlignment.Right, Emphasised: true)],
                [new([DeckTexts.Indicator, EditionTexts.YearColumn, EditionTexts.EarlierColumn(changes.Since), EditionTexts.LaterColumn])],
                revised,
                title), cells),
            .. Listed(EditionTexts.FindingsHeading, conclusions.Select(EditionTexts.Finding)),
            .. Listed(EditionTexts.InputsHeading, changes.Difference.Inputs.Select(i => EditionTexts.Input(Name(scope, i), i.Change))),
        ];
        shown.Add(figures);
        return new(EditionTexts.ChangesChapter, title, EditionTexts.ChangesSubtitle, [.. blocks, .. figures.Closing()])
        {
            Figures = [.. figures.Used.Distinct()],
            Said = [.. figures.Said.Distinct()],
        };
    }

    // A figure that is printed the same as before is no change to its reader.
    private static TableRow? Row(AssessedCase scope, FigureDifference revised, SlideFigures figures)
    {
        var (unit, code, year) = revised.Key;
        var now = scope.Observations.Find(unit, code, year);
        if (RevisedFigures.Cells(scope.Catalogue, revised, now, figures) is not var (earlier, later)) return null;
        figures.Use(now);
        return new([(revised.Later ?? revised.Earlier)?.Label ?? code.Value, year.ToString(CultureInfo.InvariantCulture), earlier, later]);
    }

    /// <summary>Why it was changed, in the office's words.</summary>
    public static Block Reasons(ImmutableArray<string> reasons) => reasons.IsEmpty
        ? new ParagraphBlock(EditionTexts.NoReason)
        : new CalloutBlock([.. reasons.Select(r => RichText.FromString(EditionTexts.Reason(r)))]);

    /// <summary>The changed numbers; that there are none is said.</summary>
    /// <param name="figures">The table of figures, or <c>null</c>.</param>
    /// <param name="cells">The tables of the office's own.</param>
    public static IEnumerable<Block> Numbers(TableBlock? figures, ImmutableArray<Block> cells) => (figures, cells.IsEmpty) switch
    {
        (null, true) => [new ParagraphBlock(EditionTexts.NoFigureChanged)],
        (null, _) => cells,
        _ => [figures, .. cells],
    };

    /// <summary>A list under its heading; nothing without a line.</summary>
    public static IEnumerable<Block> Listed(string heading, IEnumerable<string> lines)
    {
        ImmutableArray<ListItem> items = [.. lines.Select(l => new ListItem(l))];
        return items.IsEmpty ? [] : [new HeadingBlock(heading), new ListBlock(items)];
    }

    private static string Name(AssessedCase scope, InputDifference input) =>
        scope.Content.Files.FirstOrDefault(f => f.Path == input.Path)?.Source is { } source ? $"{source.Name} ({input.Path})" : input.Path;
}
