using System.Collections.Immutable;

namespace Assessment.Changes;

/// <summary>A series carried on by the program, as the case asked for (<c>prognoza</c>): the line by Theil and Sen with a range.</summary>
/// <remarks>It is no forecast of a source: those are observations with <see cref="Figures.FigureNotes.Forecast"/>, and the page names the two differently.</remarks>
/// <param name="Line">The line.</param>
/// <param name="Points">How many years it rests on.</param>
/// <param name="Years">The years after the assessed one.</param>
public sealed record Extrapolation(TheilSenLine Line, int Points, ImmutableArray<ExtrapolatedYear> Years)
{
    /// <summary>Equal line and years in order.</summary>
    public bool Equals(Extrapolation? other) =>
        other is not null && Line == other.Line && Points == other.Points && Years.SequenceEqual(other.Years);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Line, Points, Years.Length);
}
