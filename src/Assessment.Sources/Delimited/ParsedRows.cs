using System.Collections.Immutable;

namespace Assessment.Sources.Delimited;

/// <summary>The rows of a text and the delimiter they were split by.</summary>
/// <param name="Delimiter">The delimiter.</param>
/// <param name="Rows">Rows that are not wholly blank.</param>
internal sealed record ParsedRows(char Delimiter, ImmutableArray<DelimitedRow> Rows);
