using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Problems;
using Assessment.Revisions;

namespace Assessment.Worker.Runs;

/// <summary>One making of a deck, in memory: what was read, what came of it, and the files to write.</summary>
/// <param name="Content">What was read.</param>
/// <param name="Assessed">The assessed case, or <c>null</c> when errors in the input kept it from being assessed.</param>
/// <param name="Composed">The deck, or <c>null</c> likewise.</param>
/// <param name="Problems">All problems, acceptances applied.</param>
/// <param name="IsRefused">True when errors (or, strictly, warnings) keep the deck from being drawn.</param>
internal sealed record CaseRun(
    CaseContent Content, AssessedCase? Assessed, ComposedDeck? Composed, ImmutableArray<Problem> Problems, bool IsRefused)
{
    /// <summary>What later runs are compared with, or <c>null</c> when it was not assessed.</summary>
    public RunContents? Contents { get; init; }

    /// <summary>Hash of the case's watched files that it was made from; <c>null</c> when they were being written meanwhile, or nobody asked.</summary>
    public string? WatchedContent { get; init; }

    /// <summary>Pages of the drawn deck, or <c>null</c> when it was not drawn.</summary>
    public int? Pages { get; init; }

    /// <summary>Where the slides stand in the drawn deck.</summary>
    public DeckPages SlidePages { get; init; } = DeckPages.None;

    /// <summary>The files to write, the deck first; none when it was refused.</summary>
    public ImmutableArray<OutputFile> Outputs { get; init; } = [];
}
