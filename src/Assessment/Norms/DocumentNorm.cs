namespace Assessment.Norms;

/// <summary>The gmina has a document in force; the case says which (<c>dokumenty</c>). Nothing is said about one the case does not name.</summary>
public sealed record DocumentNorm : Norm
{
    /// <summary>How many years the document has to span, or <c>null</c> when the law does not say.</summary>
    public int? Span { get; init; }
}
