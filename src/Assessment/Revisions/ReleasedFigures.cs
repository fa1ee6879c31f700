using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Revisions;

/// <summary>The figures of a released version: of this assessment, or of the one of the year before.</summary>
/// <remarks>They are those that were published: a count hidden in that version has no number here either, only what protects it.</remarks>
/// <param name="Year">The year that the version assesses.</param>
/// <param name="Version">Its number.</param>
/// <param name="Released">The day of its release.</param>
/// <param name="Stands">True when no later version of its assessment has taken its place.</param>
/// <param name="Figures">Its figures, read and derived.</param>
public sealed record ReleasedFigures(int Year, int Version, LocalDate Released, bool Stands, ImmutableArray<RecordedFigure> Figures)
{
    /// <summary>The numbers of its tables of the office's own; none when it was released by a program that did not record them.</summary>
    public ImmutableArray<RecordedCell> Cells { get; init; } = [];
}
