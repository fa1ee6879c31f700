using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>Collects what a slide printed, so that its notes and source line come from its figures and are never typed.</summary>
internal sealed class SlideFigures
{
    private readonly List<Observation> _used = [];
    private readonly List<DataSource> _sources = [];
    private readonly SortedSet<MissingReason> _signs = [];
    private readonly List<string> _notes = [];
    private bool _smallBase;
    private bool _noRelative;

    /// <summary>The observations printed so far.</summary>
    public IReadOnlyList<Observation> Used => _used;

    /// <summary>Notes an observation that the slide prints.</summary>
    public void Use(Observation? observation)
    {
        if (observation is not null) _used.Add(observation);
    }

    /// <summary>Notes the source of a table printed as it is.</summary>
    public void Use(DataSource source) => _sources.Add(source);

    /// <summary>The table cell of an observation of an indicator; a missing figure's sign will be explained.</summary>
    /// <param name="observation">The observation, or <c>null</c> where no source holds one.</param>
    /// <param name="domain">Kind and decimals of the indicator.</param>
    public TableCell Cell(Observation? observation, FigureDomain domain)
    {
        var figure = observation?.Figure ?? Figure.None(MissingReason.NotInSource);
        var text = Cell(figure, n => domain.Kind == FigureKind.Amount ? PolishNumber.Zloty(n, domain.Decimals) : PolishNumber.Cell(n, domain));
        return TableCell.FromString(text) with { Figure = new(figure, domain, observation is null ? [] : [observation]) };
    }

    /// <summary>The text of a figure's table cell; a missing figure's sign will be explained.</summary>
    public string Cell(Figure figure, Func<decimal, string> format) =>
        figure.Match(format, reason =>
        {
            _signs.Add(reason);
            return PolishNumber.Sign(reason);
        });

    /// <summary>Notes the signs that a table printed as it is holds; they will be explained.</summary>
    public void Explain(IEnumerable<MissingReason?> reasons) => _signs.UnionWith(reasons.OfType<MissingReason>());

    /// <summary>The sign printed instead of a percentage from a small base; it will be explained.</summary>
    public string SmallBase()
    {
        _smallBase = true;
        return DeckTexts.SmallBaseSign;
    }

    /// <summary>The sign printed where there is no change to compute; it will be explained.</summary>
    public string NoChange()
    {
        _noRelative = true;
        return DeckTexts.NoChangeSign;
    }

    /// <summary>Adds a note of its own.</summary>
    public void Note(string note)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
    }

    /// <summary>The notes and the source line of the slide.</summary>
    public ImmutableArray<Block> Closing()
    {
        var legend = new List<string>();
        if (_smallBase) legend.Add(DeckTexts.SmallBaseLegend);
        if (_noRelative) legend.Add(DeckTexts.NoChangeLegend);
        legend.AddRange(_signs.GroupBy(PolishNumber.Sign).Select(g => $"„{g.Key}” – {DeckTexts.Reason(g.First())}"));
        legend.AddRange(Flags());
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(_notes.Select(n => new NoteBlock(n)));
        if (legend.Count > 0) blocks.Add(new NoteBlock(string.Join("; ", legend) + "."));
        if (SourceLine() is { } line) blocks.Add(new SourceBlock(line));
        return blocks.ToImmutable();
    }

    private IEnumerable<string> Flags() =>
        from flag in Enum.GetValues<FigureNotes>()
        where flag is not (FigureNotes.None or FigureNotes.Forecast)
        let years = _used.Where(o => o.Figure.Notes.HasFlag(flag)).Select(o => o.Year).Distinct().Order().ToArray()
        where years.Length > 0
        select $"Dane za {string.Join(", ", years)} r.: {DeckTexts.Flag(flag)}";

    private string? SourceLine()
    {
        var sources = _used.SelectMany(o => o.Origin.Cells).Select(c => c.Source).Concat(_sources).Distinct().ToArray();
        if (sources.Length == 0) return null;
        var names = sources.Select(s => s.ExportDate is { } date ? $"{s.Name} ({DeckTexts.Exported} {PolishDate.Short(date)})" : s.Name);
        var computed = _used.Exists(o => o.Origin is ComputedOrigin);
        return DeckTexts.Source(string.Join("; ", names.Distinct()), computed);
    }
}
