namespace Assessment.Schedules;

/// <summary>An export without which the scheduled run is not made.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Key">Which one of its kind.</param>
public readonly record struct RequiredExport(ExportKind Kind, string Key);
