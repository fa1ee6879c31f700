using Assessment.Figures;

namespace Assessment.Cases;

/// <summary>An input file as it was read.</summary>
/// <param name="Path">Path relative to the case folder, with <c>/</c>; a file of the case of the year before begins with what <c>poprzednia</c> says.</param>
/// <param name="Size">Bytes; 0 where the size is not published.</param>
/// <param name="Sha256">Lower-case hexadecimal hash of its bytes; empty where it is not published, because it could tell a hidden count.</param>
/// <param name="Encoding">Detected or given encoding, e.g. <c>UTF-8</c>, <c>windows-1250</c>.</param>
/// <param name="Delimiter">Detected delimiter; <c>null</c> for files that are no tables.</param>
/// <param name="Rows">Data rows read.</param>
/// <param name="UsedRows">Data rows of which at least one figure was used.</param>
/// <param name="Source">How a source line names it, or <c>null</c> for texts.</param>
public sealed record InputFile(
    string Path, long Size, string Sha256, string Encoding, char? Delimiter, int Rows, int UsedRows, DataSource? Source);
