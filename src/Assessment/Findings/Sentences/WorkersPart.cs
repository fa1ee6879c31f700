using Assessment.Cases;

namespace Assessment.Findings.Sentences;

/// <summary>
/// What the ratios of a staffing norm are per, so that a ratio per full-time post is not read as one per person:
/// <c>{{etaty, pracownicy-socjalni, jeden etat, jednego pracownika}}</c>.
/// </summary>
/// <param name="Norm">Id of the norm.</param>
/// <param name="FullTime">The words where full-time equivalents were known.</param>
/// <param name="Headcount">The words where only a headcount was.</param>
public sealed record WorkersPart(string Norm, string FullTime, string Headcount) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var result = assessed.Norms.FirstOrDefault(r => r.Norm.Id == Norm && r.Year == assessed.Case.Year);
        return result is null ? null : new(result.UsesFullTime ? FullTime : Headcount, []);
    }
}
