using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>Words by which a profile knows a header or title.</summary>
/// <param name="Text">The words as the profile writes them.</param>
public sealed record CasPhrase(string Text)
{
    /// <summary>The words as they are compared.</summary>
    public NormalisedLabel Key { get; } = NormalisedLabel.Of(Text);
}
