namespace Assessment.Changes;

/// <summary>Why figures before and after a day cannot be read as one series.</summary>
public enum BreakKind
{
    /// <summary>Who is entitled, or to how much, changed.</summary>
    Entitlement,

    /// <summary>What is counted changed.</summary>
    Definition,

    /// <summary>The task went to another authority.</summary>
    Task,

    /// <summary>An event that closed places or changed needs for a time.</summary>
    Event,

    /// <summary>The source says that it counts in another way.</summary>
    Method,

    /// <summary>The unit's borders or kind changed.</summary>
    Territory,
}
