using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Language;

namespace Assessment.Disclosure;

/// <summary>Takes the hidden counts out of a case, so that nothing made from it can print them.</summary>
public static class HiddenCounts
{
    /// <summary>The case as it may be published: hidden counts are missing with <see cref="MissingReason.Confidential"/>.</summary>
    /// <remarks>
    /// What the readers said of a hidden cell, or of the sum of its column, is left out too, and so are hash and size of its file: whoever
    /// knows the rest of the file could try the few possible counts until the hash fits. Derived figures, changes, charts and sentences made
    /// from the content miss the hidden counts by themselves.
    /// </remarks>
    public static CaseContent Without(CaseContent content, IReadOnlySet<CountCell> hidden)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(hidden);
        if (hidden.Count == 0) return content;
        var observations = content.Observations.All.Select(o => IsHidden(o, content.Case, hidden) ? Hidden(o) : o);
        var places = content.Observations.All.Where(o => IsHidden(o, content.Case, hidden)).SelectMany(o => o.Origin.Cells)
            .Select(c => (c.File, (int?)c.Line)).ToHashSet();
        foreach (var cell in hidden.Where(c => c.File.Length > 0))
            places.Add((cell.File, content.FreeTables.First(t => t.File == cell.File).Lines[cell.Row]));
        var columns = hidden.Where(c => c.File.Length > 0).Select(c => (c.File, (int?)c.Column + 1)).ToHashSet();
        return content with
        {
            Observations = new(observations, content.Case.SourceRanking),
            FreeTables = [.. content.FreeTables.Select(t => Without(t, hidden))],
            Files = [.. content.Files.Select(f => places.Any(p => p.File == f.Path) ? f with { Sha256 = "", Size = 0 } : f)],
            Problems = [.. content.Problems.Where(p => p.Place is not { } at || !(places.Contains((at.File, at.Line)) || columns.Contains((at.File, at.Column))))],
        };
    }

    /// <summary>The numbers of the hidden counts.</summary>
    /// <param name="content">The whole case.</param>
    /// <param name="hidden">The hidden counts.</param>
    public static ImmutableDictionary<CountCell, decimal> Numbers(CaseContent content, IReadOnlySet<CountCell> hidden)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(hidden);
        var numbers = ImmutableDictionary.CreateBuilder<CountCell, decimal>();
        foreach (var cell in hidden)
            if (Of(content, cell)?.Number is { } number) numbers[cell] = number;
        return numbers.ToImmutable();
    }

    private static Figure? Of(CaseContent content, CountCell cell) => cell.Indicator is { } code
        ? content.Observations.At(content.Case.Unit, code, cell.Year)
        : content.FreeTables.First(t => t.File == cell.File).Rows[cell.Row].Cells[cell.Column].Figure?.Figure;

    private static bool IsHidden(Observation observation, AssessmentCase assessment, IReadOnlySet<CountCell> hidden) =>
        observation.Unit == assessment.Unit && hidden.Contains(CountCell.OfFigure(observation.Indicator, observation.Year));

    // The cell's text is the count itself: it stays behind too.
    private static Observation Hidden(Observation observation) =>
        observation with
        {
            Figure = Figure.None(MissingReason.Confidential),
            Origin = observation.Origin is CellOrigin cell ? cell with { Text = PolishNumber.Sign(MissingReason.Confidential) } : observation.Origin,
        };

    private static FreeTable Without(FreeTable table, IReadOnlySet<CountCell> hidden) => table with
    {
        Rows = [.. table.Rows.Select((row, r) => row with { Cells = [.. row.Cells.Select((cell, c) => Without(cell, CountCell.OfTable(table.File, r, c), hidden))] })],
    };

    private static TableCell Without(TableCell cell, CountCell place, IReadOnlySet<CountCell> hidden) =>
        hidden.Contains(place) && cell.Figure is { } figure
            ? TableCell.FromString(PolishNumber.Sign(MissingReason.Confidential)) with
            {
                Figure = figure with
                {
                    Figure = Figure.None(MissingReason.Confidential),
                    Of = [],
                    Cell = figure.Cell is { } origin ? origin with { Text = PolishNumber.Sign(MissingReason.Confidential) } : null,
                },
            }
            : cell;
}
