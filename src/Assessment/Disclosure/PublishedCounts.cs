using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>Every count that the deck could print of the assessed unit, and the sums by which a reader can compute one from others.</summary>
/// <param name="Values">The counts; those of earlier released versions too, where they differ from today's.</param>
/// <param name="Relations">What is known of them over all tables of the deck and of the earlier versions together.</param>
public sealed record PublishedCounts(ImmutableDictionary<CountCell, decimal> Values, ImmutableArray<CountRelation> Relations)
{
    /// <summary>Counts that an earlier released version published: hiding them now hides them from nobody who has it.</summary>
    public ImmutableHashSet<CountCell> Known { get; init; } = [];

    /// <summary>Counts that only earlier released versions hold, and that they hid: they stay protected.</summary>
    public ImmutableHashSet<CountCell> Withheld { get; init; } = [];

    /// <summary>Cells of the office's own tables that tell a count of their row when it is hidden: amounts, shares, means, changes.</summary>
    public ImmutableArray<CountCell> Dependent { get; init; } = [];

    /// <summary>The same in rows of their own („Udział”), each telling a count of its column.</summary>
    public ImmutableArray<CountCell> DependentBelow { get; init; } = [];

    /// <summary>What each released version told.</summary>
    public ImmutableArray<EarlierEdition> Editions { get; init; } = [];

    /// <summary>The counts of a case; without their sums where the office hides nothing.</summary>
    public static PublishedCounts Of(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var unit = content.Case.Unit;
        var figures = content.Observations.All.Where(o => o.Unit == unit).Select(o => (o.Indicator, o.Year)).Distinct()
            .Select(k => (k.Indicator, k.Year, content.Observations.At(unit, k.Indicator, k.Year).Number))
            .Where(f => f.Number is not null).Select(f => (f.Indicator, f.Year, f.Number!.Value)); // tested before
        ImmutableArray<RecordedCell> cells = [.. content.FreeTables.SelectMany(t => RecordedCell.Of(t, ImmutableDictionary<CountCell, decimal>.Empty))];
        if (!content.Case.Disclosure.Suppresses) return new(EditionCounts.ValuesOf(content.Catalogue, figures, cells.Select(c => (c, c.Figure.Number))), []);
        var told = ToldNumbers.Of(content);
        var now = EditionCounts.Of(content.Catalogue, content.Norms, figures, cells.Select(c => (c, c.Figure.Number)), told);
        now = now with { Relations = [.. now.Relations, .. RepeatedCounts.Of(content, cells, now.Values)] };
        return EarlierEditions.Of(content, now, cells, told);
    }
}
