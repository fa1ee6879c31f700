using NodaTime;

namespace Assessment.Decks;

/// <summary>Which edition of the document a deck is: a draft (projekt) until the office releases it, then a numbered version.</summary>
/// <remarks>
/// The host sets it; nothing here asks the clock. A version keeps the day of its release, so making it again gives the same bytes.
/// A draft says nothing of the run that made it, so equal inputs give equal drafts.
/// </remarks>
/// <param name="Version">Number of the version, from 1; of a draft, the number it gets when it is released.</param>
/// <param name="Released">Day of the release, or <c>null</c> for a draft.</param>
/// <param name="Replaces">Number of the version it takes the place of, or <c>null</c> when no version was released before.</param>
public sealed record Edition(int Version, LocalDate? Released, int? Replaces)
{
    /// <summary>A draft of a document that was never released.</summary>
    public static Edition FirstDraft { get; } = new(1, null, null);

    /// <summary>True until the office releases it.</summary>
    public bool IsDraft => Released is null;
}
