using Assessment.Revisions;

namespace Assessment.Worker.Archive;

/// <summary>Two recorded runs and what differs between them.</summary>
/// <param name="Earlier">The earlier run.</param>
/// <param name="Later">The later run.</param>
/// <param name="Difference">What differs.</param>
internal sealed record RunComparison(ArchivedRun Earlier, ArchivedRun Later, RunDifference Difference);
