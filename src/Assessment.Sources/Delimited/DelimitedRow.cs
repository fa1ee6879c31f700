using System.Collections.Immutable;

namespace Assessment.Sources.Delimited;

/// <summary>A row of a delimited file.</summary>
/// <param name="Line">Line it begins at, from 1, as an editor shows it.</param>
/// <param name="Cells">Its cells, unquoted, outer blanks kept.</param>
public sealed record DelimitedRow(int Line, ImmutableArray<string> Cells);
