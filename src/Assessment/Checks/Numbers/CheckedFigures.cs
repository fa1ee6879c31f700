using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>What the checks of figures look at: the assessed unit's observations and the rules.</summary>
/// <param name="Content">The whole content, nothing hidden.</param>
/// <param name="Rules">The checks.</param>
public sealed record CheckedFigures(CaseContent Content, CheckRules Rules)
{
    /// <summary>The years of the tables, oldest first.</summary>
    public ImmutableArray<int> Years => Content.Case.Years;

    /// <summary>The observation that the deck prints, or <c>null</c>.</summary>
    public Observation? Find(IndicatorCode code, int year) => Content.Observations.Find(Content.Case.Unit, code, year);

    /// <summary>The number that the deck prints, or <c>null</c>.</summary>
    public decimal? Number(IndicatorCode code, int year) => Find(code, year)?.Figure.Number;

    /// <summary>Observations of the assessed unit that stand in a cell, forecasts included.</summary>
    public IEnumerable<(Observation Observation, CellOrigin Cell)> Cells =>
        Content.Observations.All.Where(o => o.Unit == Content.Case.Unit)
            .Select(o => (o, o.Origin as CellOrigin)).Where(o => o.Item2 is not null).Select(o => (o.o, o.Item2!)); // filtered

    /// <summary>The indicator's label.</summary>
    public string Name(IndicatorCode code) => Content.Catalogue[code].Label;

    /// <summary>A number of an indicator as the page prints it, with its unit.</summary>
    public string Text(decimal number, IndicatorCode code) => PolishNumber.WithUnit(number, Content.Catalogue[code]);

    /// <summary>Where an observation stands, or <c>null</c> where it is computed.</summary>
    public static Place? PlaceOf(Observation? observation) =>
        observation?.Origin.Cells.FirstOrDefault() is { } cell ? PlaceOf(cell) : null;

    /// <summary>A cell as a place.</summary>
    public static Place PlaceOf(CellOrigin cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new(cell.File, cell.Line, cell.ColumnNumber, cell.Column);
    }

    /// <summary>The year in invariant digits.</summary>
    public static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
