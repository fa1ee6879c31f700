using NodaTime;

namespace Assessment.Worker.Archive;

/// <summary>A version that the office released.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Run">The run that made it.</param>
/// <param name="Released">The day of the release.</param>
/// <param name="Replaces">The version it took the place of, or <c>null</c>.</param>
/// <param name="Session">The council's session it was made for, which the document prints, or <c>null</c> when the case named none.</param>
internal sealed record ArchivedVersion(int Number, int Run, LocalDate Released, int? Replaces, LocalDate? Session);
