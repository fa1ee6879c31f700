using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Sources.Cas;

/// <summary>What a CAS file is read against.</summary>
/// <param name="Catalogue">The catalogue of the case.</param>
/// <param name="Unit">The assessed unit.</param>
/// <param name="Year">The assessed year.</param>
/// <param name="Settings">What the case says about the file.</param>
/// <param name="Mapping">The case's <c>mapowanie</c>: a label of a file to an indicator's code, or to <c>pomin: powód</c>.</param>
/// <param name="Profiles">Profiles of the forms.</param>
public sealed record CasContext(
    Catalogue Catalogue, TerritorialCode Unit, int Year, FileSettings Settings,
    ImmutableDictionary<string, string> Mapping, CasProfiles Profiles)
{
    /// <summary>Names of the unit and its centre, one of which the file's <c>Jednostka</c> should hold; empty to accept any.</summary>
    public ImmutableArray<string> Names { get; init; } = [];
}
