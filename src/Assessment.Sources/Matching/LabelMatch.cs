using System.Collections.Immutable;

namespace Assessment.Sources.Matching;

/// <summary>What a row's label was found to be.</summary>
/// <param name="Kind">How it met the catalogue.</param>
/// <param name="Entries">Places it belongs to, one per measure column; for an ambiguous label those that compete.</param>
/// <param name="Detail">The reason of a skipped row, or the unknown code of a wrong mapping; otherwise empty.</param>
public sealed record LabelMatch(LabelMatchKind Kind, ImmutableArray<LabelEntry> Entries, string Detail = "")
{
    /// <summary>The labels of the case's <c>mapowanie</c>, as written there, that decided this match; otherwise empty.</summary>
    public ImmutableArray<string> MappedBy { get; init; } = [];

    /// <summary>True when the row's figures can be used.</summary>
    public bool IsFound => Kind is LabelMatchKind.ByLabel or LabelMatchKind.BySymbol or LabelMatchKind.ByMapping;
}
