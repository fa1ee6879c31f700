namespace Assessment.Norms;

/// <summary>A statutory limit or duty. The norms are data (<c>normy.yaml</c>).</summary>
public abstract record Norm
{
    /// <summary>Stable id, e.g. <c>pracownicy-socjalni</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its printed name.</summary>
    public required string Name { get; init; }

    /// <summary>What the law demands, in one sentence.</summary>
    public required string Demand { get; init; }

    /// <summary>Where the law says it, e.g. <c>art. 110 ust. 11 i 12 ustawy o pomocy społecznej</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>When it holds.</summary>
    public required Validity Validity { get; init; }
}
