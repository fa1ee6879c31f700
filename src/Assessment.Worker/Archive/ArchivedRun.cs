using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Worker.Archive;

/// <summary>A run as the archive lists it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Made">When.</param>
/// <param name="User">By whom.</param>
/// <param name="Machine">On which computer.</param>
/// <param name="Program">With which version of the program.</param>
/// <param name="Reason">Why it was made, or <c>null</c>.</param>
internal sealed record ArchivedRun(int Number, DateTimeOffset Made, string User, string Machine, string Program, RunReason? Reason)
{
    /// <summary>The reason as documents may print it: the office's own words, or <c>null</c>.</summary>
    public string? PrintedReason => Reason is { Kind: ReasonKind.Given } given ? given.Text : null;

    /// <summary>Hash of the case's watched files that it was made from; <c>null</c> when they were being written meanwhile.</summary>
    public string? Content { get; init; }

    /// <summary>The files it made, the deck first.</summary>
    public ImmutableArray<ArchivedOutput> Outputs { get; init; } = [];

    /// <summary>How many problems of each severity it found.</summary>
    public ImmutableDictionary<Severity, int> Problems { get; init; } = ImmutableDictionary<Severity, int>.Empty;
}
