namespace Assessment.Changes;

/// <summary>A year of an extrapolation.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The line's value; never below zero for an indicator that cannot be negative.</param>
/// <param name="Low">Lower end of the range.</param>
/// <param name="High">Upper end of the range.</param>
public readonly record struct ExtrapolatedYear(int Year, decimal Value, decimal Low, decimal High);
