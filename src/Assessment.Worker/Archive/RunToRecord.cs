using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Revisions;

namespace Assessment.Worker.Archive;

/// <summary>A run that the archive is to keep.</summary>
/// <param name="Contents">What later runs are compared with.</param>
/// <param name="Problems">All problems, acceptances applied.</param>
/// <param name="Outputs">The files it made, the deck first.</param>
/// <param name="Reason">Why it was made, or <c>null</c>.</param>
/// <param name="Content">Hash of the case's watched files that it was made from; <c>null</c> when they were being written meanwhile.</param>
internal sealed record RunToRecord(
    RunContents Contents, ImmutableArray<Problem> Problems, ImmutableArray<ArchivedOutput> Outputs, RunReason? Reason, string? Content);
