using Assessment.Indicators;

namespace Assessment.Schedules;

/// <summary>An export that holds no figure of the assessed unit for the assessed year, or is not there at all.</summary>
/// <param name="Export">The export.</param>
/// <param name="Element">The element of art. 16a that it would give, when it is asked for by the law and not by the case.</param>
public readonly record struct MissingExport(RequiredExport Export, StatutoryElement? Element = null);
