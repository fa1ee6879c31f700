namespace Assessment.Disclosure;

/// <summary>A column of counts by its rows, or a row by its columns.</summary>
/// <param name="File">The table's file.</param>
/// <param name="Cells">The counts, each by what it is the count of.</param>
internal sealed record CountLine(string File, IReadOnlyDictionary<string, (CountCell Cell, decimal Number)> Cells);
