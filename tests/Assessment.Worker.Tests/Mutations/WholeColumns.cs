using System.Globalization;
using Assessment.Figures;

namespace Assessment.Worker.Tests.Mutations;

/// <summary>Errors made with whole columns of years: copied, swapped, or copied into the forecast.</summary>
internal static class WholeColumns
{
    private const int LeastRows = 8;

    /// <summary>Copies the year before into the cell's column.</summary>
    public static bool Copy(SpoiledFile file, Observation observation, CellOrigin cell) =>
        Below(file, observation, cell, (line, cells) => file.SetCell(line, cell.ColumnNumber, cells[cell.ColumnNumber - 2])) >= LeastRows;

    /// <summary>Swaps the cell's column with the year before it.</summary>
    public static bool Swap(SpoiledFile file, Observation observation, CellOrigin cell) =>
        Below(file, observation, cell, (line, cells) =>
        {
            file.SetCell(line, cell.ColumnNumber, cells[cell.ColumnNumber - 2]);
            file.SetCell(line, cell.ColumnNumber - 1, cells[cell.ColumnNumber - 1]);
        }) >= LeastRows;

    /// <summary>Copies the cell's column into the forecasts beside it, where the row has any.</summary>
    public static bool CopyToForecasts(SpoiledFile file, Observation observation, CellOrigin cell) =>
        Below(file, observation, cell, (line, cells) =>
        {
            for (var forecast = cell.ColumnNumber; forecast < cells.Length; forecast++)
                if (cells[forecast].Any(char.IsAsciiDigit)) file.SetCell(line, forecast + 1, cells[cell.ColumnNumber - 1]);
        }) >= LeastRows;

    // Changes each row with numbers in the cell's column and the one before it, below their header; how many there are.
    private static int Below(SpoiledFile file, Observation observation, CellOrigin cell, Action<int, string[]> change)
    {
        var year = observation.Year.ToString(CultureInfo.InvariantCulture);
        var changed = 0;
        var below = false;
        for (var line = 1; line <= file.Lines; line++)
        {
            var cells = file[line].TrimEnd('\r').Split(file.Delimiter);
            if (cells.Length < cell.ColumnNumber) continue;
            if (!below)
            {
                below = cells[cell.ColumnNumber - 1].Contains(year, StringComparison.Ordinal) && !cells[cell.ColumnNumber - 2].Contains(year, StringComparison.Ordinal)
                    && cells[cell.ColumnNumber - 2].Length == cells[cell.ColumnNumber - 1].Length;
                continue;
            }
            if (!cells[cell.ColumnNumber - 1].Any(char.IsAsciiDigit) || !cells[cell.ColumnNumber - 2].Any(char.IsAsciiDigit)) continue;
            change(line, cells);
            changed++;
        }
        return changed;
    }
}
