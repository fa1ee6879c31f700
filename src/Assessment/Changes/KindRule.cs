namespace Assessment.Changes;

/// <summary>When a change of one kind of figures is worth saying.</summary>
/// <param name="Notable">From where on it is worth a sentence.</param>
/// <param name="Large">From where on it is large.</param>
public readonly record struct KindRule(ChangeThreshold Notable, ChangeThreshold Large);
