namespace Assessment.Indicators;

/// <summary>How an indicator stands to its parent.</summary>
public enum PartKind
{
    /// <summary><i>w tym</i>: not all parts are listed; each part ≤ the parent, and their sum too where they exclude each other.</summary>
    Including,

    /// <summary><i>z tego</i>: all parts are listed; their sum = the parent.</summary>
    Comprising,
}
