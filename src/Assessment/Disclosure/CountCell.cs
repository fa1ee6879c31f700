using Assessment.Indicators;

namespace Assessment.Disclosure;

/// <summary>A count: a figure of the assessed unit, or a cell of the office's own table.</summary>
/// <param name="Indicator">The indicator of a figure; <c>null</c> for a cell of a table.</param>
/// <param name="Year">The figure's year; 0 for a cell of a table.</param>
/// <param name="File">The table's file; empty for a figure.</param>
/// <param name="Row">The cell's row among the table's body rows, from 0.</param>
/// <param name="Column">The cell's column, from 0.</param>
public readonly record struct CountCell(IndicatorCode? Indicator, int Year, string File, int Row, int Column)
{
    /// <summary>
    /// Empty for a count as it is now. For one that an earlier released version gave or hid with another value, or that is gone since, a
    /// name of the first such version, so that it is a count of its own.
    /// </summary>
    public string Edition { get; init; } = "";

    /// <summary>True for a count as it is now, which the document prints or hides.</summary>
    public bool IsCurrent => Edition.Length == 0;

    /// <summary>A figure of the assessed unit.</summary>
    public static CountCell OfFigure(IndicatorCode indicator, int year) => new(indicator, year, "", 0, 0);

    /// <summary>A cell of the office's own table.</summary>
    public static CountCell OfTable(string file, int row, int column) => new(null, 0, file, row, column);
}
