using System.Collections.Immutable;
using Assessment.Decks;
using NodaTime;

namespace Assessment.Letters;

/// <summary>What letters say besides what the case says.</summary>
/// <param name="Session">The council's session.</param>
/// <param name="Executive">Who presents the assessment (wójt, burmistrz, prezydent), as it signs.</param>
/// <param name="ResolutionNumber">Number of the resolution, or <c>null</c> when it is not known yet.</param>
/// <param name="Edition">The version of the package.</param>
/// <param name="Attachments">The other documents of the package, each as a line.</param>
public sealed record LetterFacts(LocalDate Session, string Executive, string? ResolutionNumber, Edition Edition, ImmutableArray<string> Attachments);
