using NodaTime;

namespace Assessment.Revisions;

/// <summary>One of two runs that an errata compares.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Version">The version it was released as, or <c>null</c> for a draft.</param>
/// <param name="Released">The day of the release, or <c>null</c> for a draft.</param>
public sealed record ComparedEdition(int Run, int? Version, LocalDate? Released);
