namespace Assessment.Checks;

/// <summary>How parts do not fit their total.</summary>
public enum PartFault
{
    /// <summary><i>z tego</i>: all parts are listed and their sum is another number.</summary>
    NotEqual,

    /// <summary>Some parts are listed and already exceed the total together.</summary>
    PartsGreater,

    /// <summary>One part alone exceeds the total.</summary>
    PartGreater,
}
