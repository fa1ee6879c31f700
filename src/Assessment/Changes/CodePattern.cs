using Assessment.Indicators;

namespace Assessment.Changes;

/// <summary>Indicators by their code: one code, or with a trailing <c>*</c> every code that begins so (<c>zasilek.*</c>, <c>powody.przemoc*</c>).</summary>
/// <param name="Text">The pattern's text.</param>
public readonly record struct CodePattern(string Text)
{
    /// <summary>True when the code fits.</summary>
    public bool Matches(IndicatorCode code) =>
        Text.EndsWith('*') ? code.Value.StartsWith(Text[..^1], StringComparison.Ordinal) : code.Value == Text;

    /// <inheritdoc />
    public override string ToString() => Text;
}
