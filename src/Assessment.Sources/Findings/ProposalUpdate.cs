using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Sources.Findings;

/// <summary>The new text of <c>wnioski.yaml</c> and what is new in it.</summary>
/// <param name="Text">The whole file; the old one when there are problems.</param>
/// <param name="Added">Proposals that were not in the file.</param>
/// <param name="Changed">Proposals whose words changed.</param>
/// <param name="Vanished">Entries that the program no longer proposes; they stay, marked.</param>
/// <param name="Problems">Why the file cannot be updated; empty when it can.</param>
public sealed record ProposalUpdate(string Text, int Added, int Changed, int Vanished, ImmutableArray<Problem> Problems);
