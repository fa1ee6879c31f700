namespace Assessment.Norms;

/// <summary>What a figure says about a norm.</summary>
public enum NormVerdict
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Met when what the norm assumes is true and the sources do not say, e.g. that all workers are full-time.</summary>
    MetUnderAssumption,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Cannot be tested: a figure is missing, or what the sources count is not what the law limits.</summary>
    NotTestable,
}
