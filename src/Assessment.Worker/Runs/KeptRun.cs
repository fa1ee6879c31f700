using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Worker.Archive;
using Assessment.Worker.Results;

namespace Assessment.Worker.Runs;

/// <summary>A run after it was written and recorded.</summary>
/// <param name="Run">The run.</param>
/// <param name="As">What became of it.</param>
/// <param name="Edition">The edition of the document that is now in the results folder.</param>
/// <param name="Written">Files written or found unchanged.</param>
internal sealed record KeptRun(CaseRun Run, KeptAs As, Edition Edition, ImmutableArray<ResultFile> Written)
{
    /// <summary>Number of the recorded run; when none was recorded, of the one it is the same as; <c>null</c> without either.</summary>
    public int? Number { get; init; }

    /// <summary>Why it cannot be released, in Polish with a way out, or <c>null</c>.</summary>
    public string? Objection { get; init; }

    /// <summary>Why the recorded run, or the one it is the same as, was made; <c>null</c> without a reason.</summary>
    public RunReason? Reason { get; init; }

    /// <summary>The version that stands or was released, or <c>null</c>.</summary>
    public ArchivedVersion? Version { get; init; }

    /// <summary>Number of the interrupted run that was completed first, or <c>null</c>.</summary>
    public int? Recovered { get; init; }
}
