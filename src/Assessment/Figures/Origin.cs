namespace Assessment.Figures;

/// <summary>Where a figure comes from: a cell of a file, a computation over other observations, or an earlier released version.</summary>
public abstract record Origin
{
    private protected Origin() { }

    /// <summary>The cells this origin rests on: itself for a cell, all of its parts for a computation.</summary>
    public abstract IEnumerable<CellOrigin> Cells { get; }

    /// <summary>The earlier released versions this origin rests on; none for a cell.</summary>
    public virtual IEnumerable<ReleasedOrigin> Releases => [];
}
