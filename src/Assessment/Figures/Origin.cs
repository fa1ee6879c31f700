namespace Assessment.Figures;

/// <summary>Where a figure comes from: a cell of a file, or a computation over other observations.</summary>
public abstract record Origin
{
    private protected Origin() { }

    /// <summary>The cells this origin rests on: itself for a cell, all of its parts for a computation.</summary>
    public abstract IEnumerable<CellOrigin> Cells { get; }
}
