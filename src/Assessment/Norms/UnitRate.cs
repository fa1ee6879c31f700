namespace Assessment.Norms;

/// <summary>A statutory rate in złoty.</summary>
/// <param name="Rate">The amount for one person: once, or a month.</param>
/// <param name="Validity">When it holds.</param>
public readonly record struct UnitRate(decimal Rate, Validity Validity);
