using Assessment.Sources.Delimited;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>A data row with its unit.</summary>
/// <param name="Row">The row.</param>
/// <param name="Code">Its unit's code, or <c>null</c> when it is no TERYT unit (regions, footnotes, damaged codes).</param>
/// <param name="Name">Its unit's name as printed.</param>
internal sealed record BdlTableRow(DelimitedRow Row, TerritorialCode? Code, string Name);
