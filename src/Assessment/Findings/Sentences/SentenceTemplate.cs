using System.Collections.Immutable;
using Assessment.Cases;

namespace Assessment.Findings.Sentences;

/// <summary>A sentence with typed placeholders; its indicators, names and forms were checked when it was read.</summary>
/// <param name="Parts">Its pieces in order.</param>
public sealed record SentenceTemplate(ImmutableArray<SentencePart> Parts)
{
    /// <summary>The sentence in a case; <c>null</c> when a figure it needs is missing.</summary>
    public FilledText? Fill(AssessedCase assessed)
    {
        var filled = Parts.Select(p => p.Fill(assessed)).ToArray();
        return Array.Exists(filled, f => f is null)
            ? null
            : new(string.Concat(filled.Select(f => f?.Text)), [.. filled.SelectMany(f => f?.Evidence ?? []).Distinct()])
            {
                Changes = [.. filled.SelectMany(f => f?.Changes ?? []).Distinct()],
                Said = [.. filled.SelectMany(f => f?.Said ?? []).Distinct()],
            };
    }
}
