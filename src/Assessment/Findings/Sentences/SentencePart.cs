using Assessment.Cases;

namespace Assessment.Findings.Sentences;

/// <summary>A piece of a sentence: words as they are, or a placeholder.</summary>
public abstract record SentencePart
{
    private protected SentencePart() { }

    /// <summary>Its text in a case; <c>null</c> when a figure is missing, then the whole sentence cannot be said.</summary>
    public abstract FilledText? Fill(AssessedCase assessed);
}
