namespace Assessment.Indicators;

/// <summary>Which numbers an indicator allows, and how many decimals the page prints.</summary>
/// <param name="Kind">Kind of number.</param>
/// <param name="Decimals">Decimals on the page.</param>
/// <param name="MayBeNegative">True for balances such as saldo migracji.</param>
/// <param name="MayBeFractional">True where a count can be a fraction (full-time equivalents); always for other kinds.</param>
public sealed record FigureDomain(FigureKind Kind, int Decimals, bool MayBeNegative = false, bool MayBeFractional = false)
{
    /// <summary>True when only whole numbers are allowed, so that <c>7.385</c> can only be seven thousand.</summary>
    public bool IsWhole => Kind == FigureKind.Count && !MayBeFractional;
}
