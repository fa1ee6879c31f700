using Assessment.Cases;

namespace Assessment.Findings.Sentences;

/// <summary>Words as they are.</summary>
/// <param name="Text">The words.</param>
public sealed record WordsPart(string Text) : SentencePart
{
    /// <inheritdoc />
    public override FilledText Fill(AssessedCase assessed) => new(Text, []);
}
