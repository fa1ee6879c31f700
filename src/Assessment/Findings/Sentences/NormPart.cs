using Assessment.Cases;
using Assessment.Language;

namespace Assessment.Findings.Sentences;

/// <summary>A ratio of a norm in the assessed year with its unit (<c>{{norma, pracownicy-socjalni, 1}}</c>), or its limit (<c>{{limit, …}}</c>).</summary>
/// <param name="Norm">Id of the norm.</param>
/// <param name="Number">Number of the ratio in the order of the law, from 1.</param>
/// <param name="OfLimit">True for the limit as a bare number.</param>
public sealed record NormPart(string Norm, int Number, bool OfLimit) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var result = assessed.Norms.FirstOrDefault(r => r.Norm.Id == Norm && r.Year == assessed.Case.Year);
        if (result is null || result.Ratios.Length < Number) return null;
        var ratio = result.Ratios[Number - 1];
        return OfLimit
            ? ratio.AtMost is { } limit ? new(PolishNumber.Text(limit), []) : null
            : new(PolishNumber.WithUnit(ratio.Value, ratio.Indicator), ratio.Of) { Said = [ratio.Said] };
    }
}
