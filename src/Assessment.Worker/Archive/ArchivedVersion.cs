using NodaTime;

namespace Assessment.Worker.Archive;

/// <summary>A version that the office released.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Run">The run that made it.</param>
/// <param name="Released">The day of the release.</param>
/// <param name="Replaces">The version it took the place of, or <c>null</c>.</param>
internal sealed record ArchivedVersion(int Number, int Run, LocalDate Released, int? Replaces);
