namespace Assessment.Sources.Bdl;

/// <summary>A column of figures of a wide (CTAB) table.</summary>
/// <param name="Index">Its position in the row, from 0.</param>
/// <param name="Name">Its header as read.</param>
/// <param name="Combination">Its dimension values.</param>
/// <param name="Year">Its year.</param>
/// <param name="Measure">Its unit of measure.</param>
internal sealed record BdlColumn(int Index, string Name, BdlCombination Combination, int Year, string Measure);
