using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Sources.Own;

/// <summary>What a file of own data is read against.</summary>
/// <param name="Catalogue">The catalogue of the case.</param>
/// <param name="Unit">The assessed unit, to which rows without a code belong.</param>
/// <param name="ComparisonUnits">Units of comparison, which rows may name by their code.</param>
/// <param name="Year">The assessed year.</param>
/// <param name="Settings">What the case says about the file.</param>
/// <param name="Mapping">The case's <c>mapowanie</c>: a label of a file to an indicator's code, or to <c>pomin: powód</c>.</param>
public sealed record OwnContext(
    Catalogue Catalogue, TerritorialCode Unit, ImmutableArray<TerritorialCode> ComparisonUnits, int Year,
    FileSettings Settings, ImmutableDictionary<string, string> Mapping);
