using System.Collections.Immutable;

namespace Assessment.Disclosure;

/// <summary>What a reader knows of some counts: their sum equals another count, or does not exceed it.</summary>
/// <param name="Parts">The counts added up.</param>
/// <param name="Total">The count they are compared with, or <c>null</c> when only its value is known.</param>
/// <param name="TotalValue">The value of the total.</param>
/// <param name="IsEquality">True for <i>z tego</i> and total rows (sum = total); false for <i>w tym</i> (sum ≤ total).</param>
public sealed record CountRelation(ImmutableArray<CountCell> Parts, CountCell? Total, decimal TotalValue, bool IsEquality)
{
    /// <summary>False when no edition gives the total: a reader may know it all the same, from another document or a conversation.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>By what the sum is multiplied: a statutory rate, in grosze, makes persons an amount.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Every count it names, the total last.</summary>
    public IEnumerable<CountCell> Cells => Total is { } total ? Parts.Append(total) : Parts;
}
