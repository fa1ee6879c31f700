using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Revisions;

namespace Assessment.Provenance;

/// <summary>Writes where figures come from as lines: a figure, under it its cell, or its formula and its parts in turn.</summary>
/// <param name="assessed">The case of the figures.</param>
internal sealed class ProvenanceLines(AssessedCase assessed)
{
    private const string Step = "  ";

    private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();
    private readonly SortedDictionary<string, SortedSet<string>> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a line of its own.</summary>
    public void Add(string line) => _lines.Add(line);

    /// <summary>Adds a figure with its whole tree.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="printed">As it is printed.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="pages">The pages that print it, none where no page does; <c>null</c> where they go without saying.</param>
    public void Add(string label, string printed, CellFigure figure, IReadOnlyCollection<int>? pages)
    {
        _lines.Add($"{label}: {printed}");
        if (pages is not null) _lines.Add(Step + (pages.Count > 0 ? ProvenanceTexts.Pages(pages) : ProvenanceTexts.NotPrinted));
        foreach (var flag in Enum.GetValues<FigureNotes>().Where(f => f != FigureNotes.None && figure.Figure.Notes.HasFlag(f))) _lines.Add(Step + ProvenanceTexts.Flag(flag));
        AddOrigin(figure.Origin, Step);
        if (figure is not { Formula.Length: 0, Of: [var observation, ..] }) return;
        AddOthers(observation);
        AddReleased(observation);
    }

    /// <summary>The lines, with the files of all cells at the end.</summary>
    public ImmutableArray<string> Finished()
    {
        if (_files.Count == 0) return _lines.ToImmutable();
        _lines.Add("");
        _lines.Add(ProvenanceTexts.Files);
        foreach (var (path, sources) in _files)
        {
            _lines.Add($"{Step}{path} – {string.Join("; ", sources)}");
            _lines.Add(Step + Step + ProvenanceTexts.Hash(assessed.Content.Files.FirstOrDefault(f => f.Path == path)));
        }
        return _lines.ToImmutable();
    }

    private void AddOrigin(Origin? origin, string indent)
    {
        switch (origin)
        {
            case CellOrigin cell:
                if (!_files.TryGetValue(cell.File, out var sources)) _files[cell.File] = sources = new(StringComparer.Ordinal);
                sources.Add(ProvenanceTexts.File(cell.Source)); // one file can hold several tables of the form
                _lines.Add(indent + ProvenanceTexts.Cell(cell));
                break;
            case ReleasedOrigin released:
                _lines.Add(indent + ProvenanceTexts.Released(released));
                break;
            case ComputedOrigin computed:
                _lines.Add(indent + ProvenanceTexts.Formula + computed.Formula);
                _lines.Add(indent + ProvenanceTexts.Parts);
                foreach (var part in computed.Parts)
                {
                    _lines.Add(indent + Step + Described(part));
                    AddOrigin(part.Origin, indent + Step + Step);
                }
                break;
            default:
                _lines.Add(indent + ProvenanceTexts.NoOrigin);
                break;
        }
    }

    private void AddOthers(Observation observation)
    {
        var others = assessed.Observations.Candidates(observation.Unit, observation.Indicator, observation.Year)
            .Where(o => !ReferenceEquals(o, observation)).ToArray();
        if (others.Length == 0) return;
        _lines.Add(Step + ProvenanceTexts.OtherSources);
        foreach (var other in others)
        {
            _lines.Add(Step + Step + Described(other));
            AddOrigin(other.Origin, Step + Step + Step);
        }
    }

    // What a released version printed otherwise; of a hidden count nothing is told.
    private void AddReleased(Observation observation)
    {
        if (observation.Figure.Missing == MissingReason.Confidential) return;
        foreach (var version in assessed.Content.Released)
        {
            var earlier = version.Figures.FirstOrDefault(f => f.Key == new FigureKey(observation.Unit, observation.Indicator, observation.Year));
            if (earlier is { Figure.Number: { } number } && number != observation.Figure.Number)
                _lines.Add(Step + ProvenanceTexts.Earlier(version, PolishNumber.WithUnit(number, assessed.Catalogue[observation.Indicator]), earlier.Origin));
        }
    }

    private string Described(Observation observation)
    {
        var printed = PrintedFigures.OfObservation(assessed, observation, -1);
        return $"{printed.Label}: {printed.Printed}";
    }
}
