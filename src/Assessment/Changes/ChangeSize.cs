namespace Assessment.Changes;

/// <summary>How much a change is, by the rules in <c>zmiany.yaml</c>. Only notable and large ones are worth a sentence.</summary>
public enum ChangeSize
{
    /// <summary>No change.</summary>
    None,

    /// <summary>A change too small to be said, or one of small numbers.</summary>
    Small,

    /// <summary>A change worth saying.</summary>
    Notable,

    /// <summary>A large change.</summary>
    Large,
}
