namespace Assessment.Findings.Conditions;

/// <summary>Bounds of a number; a bound that is <c>null</c> does not bind.</summary>
/// <param name="AtLeast">co-najmniej: the number is this or more.</param>
/// <param name="Above">powyzej: the number is more than this.</param>
/// <param name="AtMost">najwyzej: the number is this or less.</param>
/// <param name="Below">ponizej: the number is less than this.</param>
public readonly record struct Limits(decimal? AtLeast = null, decimal? Above = null, decimal? AtMost = null, decimal? Below = null)
{
    /// <summary>True when at least one bound binds.</summary>
    public bool Bind => AtLeast is not null || Above is not null || AtMost is not null || Below is not null;

    /// <summary>True when a number lies within all bounds.</summary>
    public bool Contain(decimal number) =>
        !(number < AtLeast) && !(number <= Above) && !(number > AtMost) && !(number >= Below);
}
