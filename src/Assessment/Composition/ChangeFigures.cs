using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>Changes as figures that know how they were computed and from which two observations.</summary>
/// <param name="Earlier">The earlier observation.</param>
/// <param name="Later">The later one.</param>
/// <param name="Domain">Kind and decimals of what changed.</param>
internal readonly record struct ChangeFigures(Observation? Earlier, Observation? Later, FigureDomain Domain)
{
    /// <summary>Kind and decimals of a change in percent.</summary>
    public static readonly FigureDomain Relative = new(FigureKind.Share, 1, MayBeNegative: true);

    private ImmutableArray<Observation> Both => [.. new[] { Earlier, Later }.OfType<Observation>()];

    private string From => Year(Earlier);

    private string To => Year(Later);

    /// <summary>The difference, in the unit of what changed; points for shares.</summary>
    public CellFigure Difference(YearOverYear change) =>
        new(Figure.Of(change.Absolute), Domain with { MayBeNegative = true }, Both)
        {
            Formula = DeckTexts.DifferenceFormula(From, To),
            Unit = ChangeText.Unit(Domain),
        };

    /// <summary>The difference in percent of the earlier figure; <c>null</c> where no percentage may be printed.</summary>
    public CellFigure? Percent(YearOverYear change) =>
        change.Relative is { } relative && change.HasPercent(Domain)
            ? new(Figure.Of(relative * 100), Relative, Both) { Formula = DeckTexts.PercentFormula(From, To) }
            : null;

    /// <summary>The later figure where the earlier one is 100; <c>null</c> likewise.</summary>
    public CellFigure? Dynamics(YearOverYear change) =>
        change.Dynamics is { } dynamics && change.HasPercent(Domain)
            ? new(Figure.Of(dynamics), Relative with { Decimals = 2 }, Both) { Formula = DeckTexts.DynamicsFormula(From, To) }
            : null;

    private static string Year(Observation? observation) => observation is null ? DeckTexts.NoData : DeckTexts.Of(observation.Year);
}
