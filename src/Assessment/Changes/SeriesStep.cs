using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Tables;

namespace Assessment.Changes;

/// <summary>A change between two years of a series.</summary>
/// <param name="From">The earlier observation.</param>
/// <param name="To">The later observation.</param>
/// <param name="Change">The change.</param>
/// <param name="Size">How much it is; by its figures alone, whatever broke between them.</param>
/// <param name="HasPercent">True when a percentage may be said: not of shares and not of small numbers.</param>
/// <param name="Breaks">What broke between the two years: the change must then be said with it.</param>
public sealed record SeriesStep(
    Observation From, Observation To, YearOverYear Change, ChangeSize Size, bool HasPercent, ImmutableArray<StructuralBreak> Breaks)
{
    /// <summary>+1 for a rise, −1 for a fall, 0.</summary>
    public int Sign => Math.Sign(Change.Absolute);

    /// <summary>True when it is worth a sentence.</summary>
    public bool IsNotable => Size >= ChangeSize.Notable;

    /// <summary>Equal ends, size and breaks.</summary>
    public bool Equals(SeriesStep? other) =>
        other is not null && From == other.From && To == other.To && Size == other.Size && HasPercent == other.HasPercent && Breaks.SequenceEqual(other.Breaks);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(From, To, Size);
}
