using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Disclosure;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>The last chapter: files, definitions, and what the checks found.</summary>
internal static class SourceSlides
{
    /// <summary>The slides; definitions only of the indicators, and a legend only of the signs, shown in the deck.</summary>
    public static IEnumerable<Slide> Of(AssessedCase scope, string chapter, ShownInDeck shown)
    {
        yield return new(chapter, DeckTexts.SourcesTitle, DeckTexts.SourcesSubtitle, [Files(scope)]);
        var definitions = scope.Catalogue.Derived
            .Where(d => shown.Indicators.Contains(d.Indicator.Code) && scope.Case.Years.Any(y => scope.At(d.Indicator.Code, y).HasNumber))
            .Select(d => d.Indicator)
            .ToImmutableArray();
        if (!definitions.IsEmpty) yield return new(chapter, DeckTexts.DefinitionsTitle, null, [Definitions(definitions), new NoteBlock(DeckTexts.OwnDefinitions)]);
        var rules = ChangeRuleTexts.Of(scope.Content.ChangeRules, scope.Histories.All.Any(h => h.Extrapolation is not null));
        yield return new(chapter, DeckTexts.ChangesTitle, null, [new ListBlock([.. rules.Select(r => new ListItem(r))])]);
        var compares = scope.Content.Plan.Chapters.SelectMany(c => c.Slides).Any(s => s.Kind == SlidePlanKind.AmongOthers);
        if (compares && ComparisonSlides.Group(scope, chapter) is { } group) yield return group;
        yield return new(chapter, DeckTexts.NotesTitle, null, [Notes(scope), .. Legend(shown.Signs)])
        {
            Figures = [.. scope.Failures.Select(f => f.Total), .. scope.ImpossibleAmounts.SelectMany(f => new[] { f.Amount, f.Count }).OfType<Figures.Observation>()],
            Said = [.. scope.Failures.Select(f => f.Said), .. scope.ImpossibleAmounts.Select(f => f.Said).OfType<CellFigure>()],
        };
    }

    // Indicators of one definition (the shares of the grounds) are one row, headed by what their labels begin with.
    private static TableBlock Definitions(ImmutableArray<Indicator> indicators) =>
        new(
            [new(CellAlignment.Left), new(CellAlignment.Left)],
            [new([DeckTexts.Indicator, DeckTexts.DefinitionColumn])],
            [.. indicators.GroupBy(i => (i.Definition, i.DefinitionSource)).Select(g => new TableRow([Heading([.. g.Select(i => i.Label)]), Definition(g.First())]))],
            DeckTexts.DefinitionsTitle);

    private static string Heading(ImmutableArray<string> labels) => labels.Length == 1 ? labels[0] : CommonStart(labels) + " …";

    private static string CommonStart(ImmutableArray<string> labels)
    {
        var length = labels[0].TakeWhile((c, i) => labels.All(l => i < l.Length && l[i] == c)).Count();
        return labels[0][..(labels[0].LastIndexOf(' ', Math.Min(length, labels[0].Length - 1)) is > 0 and var end ? end : length)];
    }

    private static TableCell Definition(Indicator indicator) =>
        indicator.Definition.TrimEnd('.') + "."
        + (indicator.DefinitionSource.Length > 0 && !indicator.DefinitionSource.StartsWith(DeckTexts.OwnDefinition, StringComparison.Ordinal)
            ? " " + DeckTexts.DefinitionSource(indicator.DefinitionSource)
            : "");

    private static TableBlock Files(AssessedCase scope) =>
        new(
            [new(CellAlignment.Left), new(CellAlignment.Left), new(CellAlignment.Left), new(CellAlignment.Right)],
            [new([DeckTexts.SourceColumn, DeckTexts.FileColumn, DeckTexts.ExportColumn, DeckTexts.RowsColumn])],
            [.. scope.Content.Files.Where(f => f.Source is not null).Select(f => new TableRow(
                [
                    f.Source!.Name, // filtered above
                    f.Path,
                    f.Source.ExportDate is { } date ? PolishDate.Short(date) : PolishNumber.Sign(Figures.MissingReason.NotInSource),
                    string.Create(CultureInfo.InvariantCulture, $"{f.UsedRows} / {f.Rows}"),
                ]))],
            DeckTexts.SourcesTitle);

    // One legend for the whole document, of the signs that stand somewhere in it.
    private static IEnumerable<Block> Legend(SignLegend signs) =>
        signs.Lines.Select(l => new ListItem(l + ".")).ToImmutableArray() is { IsEmpty: false } lines
            ? [new HeadingBlock(DeckTexts.SignsTitle), new ListBlock(lines)]
            : [];

    private static Block Notes(AssessedCase scope)
    {
        ImmutableArray<ListItem> notes =
        [
            .. scope.Failures.Where(f => ProblemAcceptance.Reason(f.ToProblem(), scope.Case.Accepted) is null).Select(f => new ListItem(f.Sentence)),
            .. scope.ImpossibleAmounts.Where(f => ProblemAcceptance.Reason(f.ToProblem(), scope.Case.Accepted) is null).Select(f => new ListItem(f.Sentence)),
            .. DisclosureTexts.Note(scope.Suppression, scope.Case.Disclosure) is { } hidden ? [new ListItem(hidden)] : ImmutableArray<ListItem>.Empty,
            .. from problem in scope.PublicFound
               let reason = ProblemAcceptance.Reason(problem, scope.Case.Accepted)
               where reason is not null || problem.Id is "zrodla.rozne-wartosci" or PastYears.Revised or PastYears.Filled
               select new ListItem(reason is null
                   ? problem.Message
                   : new RichText([new(problem.Message + " "), new(ProblemAcceptance.Accepted(reason), Italic: true)])),
        ];
        return notes.IsEmpty ? new ParagraphBlock(DeckTexts.NoNotes) : new ListBlock(notes);
    }
}
