using System.Collections.Immutable;

namespace Assessment.Indicators;

/// <summary>Where an indicator stands in BDL: a subgroup and the values of its dimensions.</summary>
/// <param name="Group">P-number without the letter, e.g. <c>1944</c>.</param>
/// <param name="Dimensions">
/// Dimension values in any order, as printed by BDL (<c>ogółem</c>, <c>kobiety</c>). A shortened CTAB header names only those that vary,
/// so a reader matches when the values it sees, together with <c>ogółem</c> for those it does not see, are these.
/// </param>
public sealed record BdlRow(string Group, ImmutableArray<string> Dimensions);
