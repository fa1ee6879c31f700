namespace Assessment.Changes;

/// <summary>From where on a change counts: both bounds have to be reached.</summary>
/// <param name="Absolute">Smallest absolute change, in the indicator's own unit (percentage points for shares).</param>
/// <param name="Relative">Smallest relative change as a fraction; 0 where only the absolute one counts. Not asked of a change from a small count.</param>
public readonly record struct ChangeThreshold(decimal Absolute, decimal Relative);
