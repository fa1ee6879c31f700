using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;
using NodaTime;

namespace Assessment.Composition;

/// <summary>Collects what a slide printed, so that its notes and source line come from its figures and are never typed.</summary>
internal sealed class SlideFigures
{
    private const int NamedSources = 3;

    private readonly List<Observation> _used = [];
    private readonly List<DataSource> _sources = [];
    private readonly List<CellFigure> _said = [];
    private readonly List<string> _notes = [];

    /// <summary>The observations printed so far.</summary>
    public IReadOnlyList<Observation> Used => _used;

    /// <summary>Computed figures said by titles, sentences and key figures so far.</summary>
    public IReadOnlyList<CellFigure> Said => _said;

    /// <summary>The signs printed so far.</summary>
    public SignLegend Signs { get; } = new();

    /// <summary>Notes an observation that the slide prints.</summary>
    public void Use(Observation? observation)
    {
        if (observation is not null) _used.Add(observation);
    }

    /// <summary>Notes the source of a table printed as it is.</summary>
    public void Use(DataSource source) => _sources.Add(source);

    /// <summary>Notes the evidence of a finding, the changes and the other computed figures it says.</summary>
    public void Use(Finding finding, Catalogue catalogue)
    {
        foreach (var observation in finding.Evidence) Use(observation);
        foreach (var (earlier, later) in finding.Changes)
            if (YearOverYear.Between(earlier.Figure, later.Figure) is { } change) Say(new(earlier, later, catalogue[later.Indicator].Domain), change);
        _said.AddRange(finding.Said);
    }

    /// <summary>Notes changes that a title or a sentence says.</summary>
    public void Say(ChangeFigures change, YearOverYear values)
    {
        _said.Add(change.Difference(values));
        if (change.Percent(values) is { } percent) _said.Add(percent);
    }

    /// <summary>Notes a computed figure that a sentence or a cell of words says.</summary>
    public void Say(CellFigure figure) => _said.Add(figure);

    /// <summary>The table cell of an observation of an indicator; a missing figure's sign will be explained.</summary>
    /// <param name="observation">The observation, or <c>null</c> where no source holds one.</param>
    /// <param name="domain">Kind and decimals of the indicator.</param>
    public TableCell Cell(Observation? observation, FigureDomain domain)
    {
        var cell = Cell(observation?.Figure ?? Figure.None(MissingReason.NotInSource), domain);
        return cell with { Figure = cell.Figure! with { Of = observation is null ? [] : [observation] } }; // every cell of a figure has one
    }

    /// <summary>The table cell of a figure without an observation; a missing figure's sign will be explained.</summary>
    public TableCell Cell(Figure figure, FigureDomain domain)
    {
        var text = figure.Match(
            n => domain.Kind == FigureKind.Amount ? PolishNumber.Zloty(n, domain.Decimals) : PolishNumber.Cell(n, domain), Signs.Missing);
        return TableCell.FromString(text) with { Figure = new(figure, domain, []) };
    }

    /// <summary>Notes the signs of missing figures that a chart, or a table printed as it is, holds; they will be explained.</summary>
    public void Explain(IEnumerable<MissingReason?> reasons)
    {
        foreach (var reason in reasons.OfType<MissingReason>()) Signs.Missing(reason);
    }

    /// <summary>The sign printed instead of a percentage from a small base; it will be explained.</summary>
    public string SmallBase() => Signs.SmallBase();

    /// <summary>The sign printed where there is no change to compute; it will be explained.</summary>
    public string NoChange() => Signs.NoChange();

    /// <summary>Adds a note of its own.</summary>
    /// <param name="note">The note.</param>
    /// <param name="said">A computed figure that it says, or <c>null</c>.</param>
    public void Note(string note, CellFigure? said = null)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
        if (said is not null) _said.Add(said);
    }

    /// <summary>The notes and the source line of the slide.</summary>
    public ImmutableArray<Block> Closing()
    {
        var signs = Signs.Lines.ToList();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(_notes.Select(n => new NoteBlock(n)));
        if (signs.Count > 0) blocks.Add(new NoteBlock(string.Join("; ", signs) + "."));
        blocks.AddRange(Flags().Concat(Releases()).Select(f => new NoteBlock(f + ".")));
        if (SourceLine() is { } line) blocks.Add(new SourceBlock(line));
        return blocks.ToImmutable();
    }

    private IEnumerable<string> Flags() =>
        from flag in Enum.GetValues<FigureNotes>()
        where flag is not (FigureNotes.None or FigureNotes.Forecast)
        let years = _used.Where(o => o.Figure.Notes.HasFlag(flag)).Select(o => o.Year).Distinct().Order().ToArray()
        where years.Length > 0
        select $"{DeckTexts.FlaggedYears}{string.Join(", ", years)} r.: {DeckTexts.Flag(flag)}";

    private IEnumerable<string> Releases() =>
        from used in _used
        from release in used.Origin.Releases
        group used.Year by release.Source.Name into years
        select $"{DeckTexts.FlaggedYears}{string.Join(", ", years.Distinct().Order())} r.: {DeckTexts.FromRelease(years.Key)}";

    private string? SourceLine()
    {
        var sources = _used.SelectMany(o => o.Origin.Cells.Select(c => c.Source).Concat(o.Origin.Releases.Select(r => r.Source))).Concat(_sources).Distinct().ToArray();
        if (sources.Length == 0) return null;
        var names = sources.Length > NamedSources ? ByKind(sources)
            : sources.Select(s => s.ExportDate is { } date ? $"{s.Name} ({DeckTexts.Exported} {PolishDate.Short(date)})" : s.Name);
        var computed = _used.Exists(o => o.Origin is ComputedOrigin);
        return DeckTexts.Source(string.Join("; ", names.Distinct()), computed);
    }

    // A line of many files says no more than what kinds they are; the last chapter and the annex name each of them.
    private static IEnumerable<string> ByKind(IEnumerable<DataSource> sources) =>
        sources.GroupBy(s => s.Kind).OrderBy(g => g.Key).Select(g =>
        {
            var dates = g.Select(s => s.ExportDate).OfType<LocalDate>().Order().ToArray();
            return dates.Length == 0 ? DeckTexts.SourceKindName(g.Key)
                : $"{DeckTexts.SourceKindName(g.Key)} ({DeckTexts.Exports(PolishDate.Short(dates[0]), PolishDate.Short(dates[^1]))})";
        }).Append(DeckTexts.SourceDetails);
}
