namespace Assessment.Revisions;

/// <summary>What became of an input file between two runs.</summary>
public enum InputChange
{
    /// <summary>It has other bytes.</summary>
    Changed,

    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,
}
