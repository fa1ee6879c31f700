using System.Collections.Immutable;
using Assessment.Comparisons;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>Place, number of units and median of a peer group as figures that sentences say.</summary>
/// <remarks>They are made of the own figure alone: the peers' figures, hundreds of them, are traced once, in the strip plot.</remarks>
internal static class ComparisonFigures
{
    /// <summary>Kind and decimals of a place and of a number of units.</summary>
    public static readonly FigureDomain Whole = new(FigureKind.Count, 0);

    /// <summary>The place, from 1.</summary>
    public static CellFigure Place(Comparison comparison, Standing standing) =>
        Named(ComparisonTexts.Place, ComparisonTexts.PlaceFormula, standing.Place, Whole, comparison);

    /// <summary>How many units were ranked.</summary>
    public static CellFigure Units(Comparison comparison, Standing standing) =>
        Named(ComparisonTexts.Ranked, ComparisonTexts.RankedFormula, standing.Units, Whole, comparison);

    /// <summary>The middle figure.</summary>
    public static CellFigure Median(Comparison comparison, Standing standing) =>
        Named(ComparisonTexts.Median, ComparisonTexts.MedianFormula, standing.Median, comparison.Indicator.Domain, comparison);

    /// <summary>How many members the group has, and between which sizes they lie.</summary>
    public static IEnumerable<CellFigure> Bounds(PeerGroup group) =>
    [
        Members(group),
        new(Figure.Of(decimal.Ceiling(group.Smallest)), Whole, [group.Own]) { Name = ComparisonTexts.SmallestMember, Formula = ComparisonTexts.BoundFormula(group.Rule.From) },
        new(Figure.Of(decimal.Floor(group.Largest)), Whole, [group.Own]) { Name = ComparisonTexts.LargestMember, Formula = ComparisonTexts.BoundFormula(group.Rule.To) },
    ];

    /// <summary>How many members the group has.</summary>
    public static CellFigure Members(PeerGroup group) =>
        new(Figure.Of(group.Members.Length), Whole, [group.Own, .. group.Members.Select(m => m.Size)]) { Name = ComparisonTexts.MembersName, Formula = ComparisonTexts.MembersFormula };

    /// <summary>What the title and the text alternative of strips count: better, worse and equal figures, and the neighbours of each.</summary>
    public static IEnumerable<CellFigure> Counts(ImmutableArray<Comparison> comparisons) =>
    [
        .. from place in Enumerable.Range(0, comparisons[0].Larger.Length)
           from same in comparisons.Where(c => c.Against(place) is not null).GroupBy(c => c.Against(place))
           select new CellFigure(Figure.Of(same.Count()), Whole, [.. same.SelectMany(c => new[] { c.Own, c.Larger[place].Observation }).OfType<Observation>()])
           {
               Name = ComparisonTexts.JudgedName(same.Key ?? 0, comparisons[0].Larger[place].Unit),
               Formula = ComparisonTexts.JudgedFormula,
           },
        .. comparisons.Where(c => !c.Peers.IsEmpty)
            .Select(c => Named(ComparisonTexts.NeighboursName, ComparisonTexts.RankedFormula, c.Peers.Length, Whole, c)),
    ];

    private static CellFigure Named(string what, string formula, decimal number, FigureDomain domain, Comparison comparison) =>
        new(Figure.Of(number), domain, [comparison.Own]) { Name = $"{comparison.Indicator.Label}, {ComparisonTexts.Group}: {what}", Formula = formula };
}
