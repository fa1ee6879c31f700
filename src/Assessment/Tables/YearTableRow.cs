using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Tables;

/// <summary>A row of a year-over-year table: one indicator of one unit.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Unit">The territorial unit.</param>
/// <param name="Depth">0, or how deep a <i>w tym</i> row stands below its parent.</param>
/// <param name="Observations">An observation per year of the table, <c>null</c> where no source holds one.</param>
public sealed record YearTableRow(Indicator Indicator, TerritorialCode Unit, int Depth, ImmutableArray<Observation?> Observations)
{
    /// <summary>A figure per year of the table.</summary>
    public IEnumerable<Figure> Figures => Observations.Select(FigureOf);

    /// <summary>True when at least one year has a number.</summary>
    public bool HasNumbers => Figures.Any(f => f.HasNumber);

    /// <summary>The figure of a year by its index.</summary>
    public Figure this[int year] => FigureOf(Observations[year]);

    /// <summary>The figure of a year by its index, with its kind and what it is made of.</summary>
    public CellFigure Cell(int year) => new(this[year], Indicator.Domain, Observations[year] is { } observation ? [observation] : []);

    /// <summary>The change between two years by their indexes, or <c>null</c> when a figure is missing.</summary>
    public YearOverYear? Change(int from, int to) => YearOverYear.Between(this[from], this[to]);

    private static Figure FigureOf(Observation? observation) => observation?.Figure ?? Figure.None(MissingReason.NotInSource);
}
