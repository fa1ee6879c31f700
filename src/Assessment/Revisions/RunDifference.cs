using System.Collections.Immutable;

namespace Assessment.Revisions;

/// <summary>What differs between two runs.</summary>
/// <param name="Inputs">Files, by path.</param>
/// <param name="Figures">Figures: those of the later run in its order, then those that are gone.</param>
/// <param name="Cells">Numbers of the office's own tables, likewise; none when one of the runs did not record them.</param>
/// <param name="Findings">Conclusions that appeared, vanished or were decided otherwise.</param>
/// <param name="Slides">Slides, in the order of the later deck, then those that are gone.</param>
public sealed record RunDifference(
    ImmutableArray<InputDifference> Inputs,
    ImmutableArray<FigureDifference> Figures,
    ImmutableArray<CellDifference> Cells,
    ImmutableArray<FindingDifference> Findings,
    ImmutableArray<SlideDifference> Slides)
{
    /// <summary>True when inputs, numbers and conclusions are the same; how the slides are composed of them does not count.</summary>
    public bool IsEmpty => Inputs.IsEmpty && Figures.IsEmpty && Cells.IsEmpty && Findings.IsEmpty;

    /// <summary>The numbers of the office's own tables by table; without the tables that came or went whole, which the files tell.</summary>
    public IEnumerable<IGrouping<string, CellDifference>> ChangedTables => Cells.GroupBy(c => c.Cell.File)
        .Where(t => !Inputs.Any(i => i.Path == t.Key && (i.Change == InputChange.Added ? t.All(c => c.Earlier is null) : i.Change == InputChange.Removed)));

    /// <summary>Compares two runs. A figure from another place with the same value is the same figure.</summary>
    public static RunDifference Between(RunContents earlier, RunContents later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new(
            [.. InputsBetween(earlier.Inputs, later.Inputs)],
            [.. Pairs(earlier.Figures, later.Figures, f => f.Key).Where(p => p.Earlier?.Figure != p.Later?.Figure)
                .Select(p => new FigureDifference((p.Later ?? p.Earlier)!.Key, p.Earlier, p.Later))], // a pair has at least one of both
            [.. CellsBetween(earlier.Cells, later.Cells)],
            [.. Pairs(earlier.Findings, later.Findings, f => f.Id).Where(p => p.Earlier != p.Later).Select(p => new FindingDifference(p.Earlier, p.Later))],
            [.. SlidesBetween(earlier.Slides, later.Slides)]);
    }

    private static IEnumerable<CellDifference> CellsBetween(ImmutableArray<RecordedCell>? earlier, ImmutableArray<RecordedCell>? later) =>
        earlier is { } before && later is { } after
            ? CellMatching.Pairs(before, after).SelectMany(Apart).Where(p => p.Earlier?.Figure != p.Later?.Figure).Select(p => new CellDifference(p.Earlier, p.Later))
            : [];

    // A column of another year is no renamed one.
    private static IEnumerable<(RecordedCell? Earlier, RecordedCell? Later)> Apart((RecordedCell? Earlier, RecordedCell? Later) pair) =>
        pair is ({ } earlier, { } later) && earlier.Years != later.Years ? [(earlier, null), (null, later)] : [pair];

    private static IEnumerable<InputDifference> InputsBetween(ImmutableArray<RecordedInput> earlier, ImmutableArray<RecordedInput> later) =>
        Pairs(earlier, later, i => i.Path)
            .Where(p => p.Earlier?.Sha256 != p.Later?.Sha256)
            .Select(p => (p.Earlier, p.Later) switch
            {
                (null, { } added) => new InputDifference(added.Path, InputChange.Added),
                ({ } removed, null) => new InputDifference(removed.Path, InputChange.Removed),
                var (_, changed) => new InputDifference(changed!.Path, InputChange.Changed), // both are there
            })
            .OrderBy(d => d.Path, StringComparer.Ordinal);

    // A title can hold the number that changed; slides are therefore told apart by their place among the slides of their chapter.
    private static IEnumerable<SlideDifference> SlidesBetween(ImmutableArray<RecordedSlide> earlier, ImmutableArray<RecordedSlide> later)
    {
        var same = earlier.Select(s => s.Sha256).Intersect(later.Select(s => s.Sha256)).ToHashSet(StringComparer.Ordinal);
        return Pairs(Placed(earlier), Placed(later), s => (s.Slide.Chapter, s.Place)).Select(p => new SlideDifference(p.Earlier?.Slide, p.Later?.Slide));

        IEnumerable<PlacedSlide> Placed(ImmutableArray<RecordedSlide> slides) =>
            slides.Where(s => !same.Contains(s.Sha256)).GroupBy(s => s.Chapter).SelectMany(c => c.Select((s, i) => new PlacedSlide(s, i)));
    }

    // Later ones in their order, then the earlier ones that are gone. Of several with one key the first counts.
    private static IEnumerable<(T? Earlier, T? Later)> Pairs<T, TKey>(IEnumerable<T> earlier, IEnumerable<T> later, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var (before, after) = (earlier.DistinctBy(key).ToDictionary(key), later.DistinctBy(key).ToDictionary(key));
        foreach (var item in later.DistinctBy(key)) yield return (before.GetValueOrDefault(key(item)), item);
        foreach (var gone in earlier.DistinctBy(key).Where(i => !after.ContainsKey(key(i)))) yield return (gone, null);
    }

    private sealed record PlacedSlide(RecordedSlide Slide, int Place);
}
