using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>One paragraph's text as styled runs.</summary>
/// <param name="Runs">The runs in reading order; blanks between them are part of the runs.</param>
public sealed record RichText(ImmutableArray<TextRun> Runs)
{
    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The text without its styles.</summary>
    public string Plain => string.Concat(Runs.Select(r => r.Text));

    /// <summary>Plain text as rich text.</summary>
    public static implicit operator RichText(string text) => FromString(text);

    /// <summary>Plain text as rich text.</summary>
    public static RichText FromString(string text) => new([new TextRun(text)]);

    /// <summary>Plain text in bold.</summary>
    public static RichText Bold(string text) => new([new TextRun(text, Bold: true)]);

    /// <summary>Equal runs in order.</summary>
    public bool Equals(RichText? other) => other is not null && Runs.SequenceEqual(other.Runs);

    /// <inheritdoc />
    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Plain;
}
