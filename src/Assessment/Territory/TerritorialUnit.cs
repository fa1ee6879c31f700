namespace Assessment.Territory;

/// <summary>A unit with its printed name.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name as the page prints it, e.g. <c>gmina Zielonki</c>, <c>powiat krakowski</c>, <c>Polska</c>.</param>
public sealed record TerritorialUnit(TerritorialCode Code, string Name);
