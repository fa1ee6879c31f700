namespace Assessment.Norms;

/// <summary>A document of the gmina that the case names (<c>dokumenty</c>).</summary>
/// <param name="Norm">Id of the norm that asks for it.</param>
/// <param name="Title">Its printed title.</param>
/// <param name="From">First year it covers.</param>
/// <param name="To">Last year it covers.</param>
public sealed record AdoptedDocument(string Norm, string Title, int From, int To)
{
    /// <summary>How many years it spans.</summary>
    public int Span => To - From + 1;

    /// <summary>True when it covers a year.</summary>
    public bool Covers(int year) => year >= From && year <= To;
}
