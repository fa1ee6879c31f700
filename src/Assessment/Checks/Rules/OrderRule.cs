using Assessment.Indicators;

namespace Assessment.Checks.Rules;

/// <summary>One figure cannot exceed another: families and the persons in them, persons and the benefits they got.</summary>
/// <param name="Check">Id of the check that fails.</param>
/// <param name="Smaller">The indicator that cannot be greater.</param>
/// <param name="Greater">The indicator that cannot be smaller.</param>
public sealed record OrderRule(string Check, IndicatorCode Smaller, IndicatorCode Greater);
