namespace Assessment.Sources.Cas;

/// <summary>A column of figures.</summary>
/// <param name="Index">Its place in the row, from 0.</param>
/// <param name="Header">Its header as the file has it.</param>
/// <param name="Year">Its year, or <c>null</c> where the header names none.</param>
/// <param name="Measure">Its measure, or <c>null</c> where the header names none.</param>
/// <param name="Forecast">True for a forecast.</param>
internal sealed record CasColumn(int Index, string Header, int? Year, string? Measure, bool Forecast);
