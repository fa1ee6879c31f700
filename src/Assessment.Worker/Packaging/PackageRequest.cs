using NodaTime;

namespace Assessment.Worker.Packaging;

/// <summary>What the office asks of a package.</summary>
/// <param name="Session">The council's session; <c>null</c> for the one in <c>ocena.yaml</c>.</param>
/// <param name="ResolutionNumber">Number of the resolution, or <c>null</c> when it is not known yet.</param>
/// <param name="WithResolution">True to add a draft resolution.</param>
/// <param name="Force">Why the package is made in spite of open errors or proposals, or <c>null</c>.</param>
internal sealed record PackageRequest(LocalDate? Session, string? ResolutionNumber, bool WithResolution, string? Force);
