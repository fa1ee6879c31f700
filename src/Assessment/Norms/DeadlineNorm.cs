using NodaTime;

namespace Assessment.Norms;

/// <summary>The assessment is presented by a day of the year after the assessed one; the case gives the session (<c>sesja</c>).</summary>
public sealed record DeadlineNorm : Norm
{
    /// <summary>The last day, e.g. 30 April.</summary>
    public required AnnualDate Day { get; init; }
}
