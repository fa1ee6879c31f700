namespace Assessment.Annexes;

/// <summary>A column of a table of the annex.</summary>
/// <param name="Name">Its name, unique in its table.</param>
/// <param name="IsNumeric">True for a column of numbers: it holds no words, not even signs.</param>
public sealed record AnnexColumn(string Name, bool IsNumeric = false)
{
    /// <summary>True for the column that repeats the remarks of the row's cells.</summary>
    public bool IsRemarks { get; init; }
}
