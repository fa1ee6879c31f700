using Assessment.Cases;
using Assessment.Composition;

namespace Assessment.Findings.Sentences;

/// <summary>A name or a year of the case: <c>{{w-gminie}}</c>, <c>{{skrot}}</c>, <c>{{rok}}</c>.</summary>
/// <param name="Name">One of <see cref="TextNames.All"/>.</param>
public sealed record NamePart(string Name) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return TextNames.Value(Name, assessed.Case) is { } value ? new(value, []) : null;
    }
}
