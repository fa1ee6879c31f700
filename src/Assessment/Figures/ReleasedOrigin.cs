namespace Assessment.Figures;

/// <summary>A released version of an assessment: it gave a past year's figure that the files of this case no longer hold.</summary>
/// <param name="Source">The version as a source line names it.</param>
/// <param name="Recorded">Where that version had the figure from, in words: file, line and column, or an earlier version.</param>
public sealed record ReleasedOrigin(DataSource Source, string Recorded) : Origin
{
    /// <summary>None: the cell is not among the files of this case.</summary>
    public override IEnumerable<CellOrigin> Cells => [];

    /// <inheritdoc />
    public override IEnumerable<ReleasedOrigin> Releases => [this];

    /// <summary>The version, and where it had the figure from.</summary>
    public override string ToString() => $"{Source.Name} – tam: {Recorded}";
}
