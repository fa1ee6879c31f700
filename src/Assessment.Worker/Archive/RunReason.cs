namespace Assessment.Worker.Archive;

/// <summary>Why a run was made.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Text">The reason in words.</param>
internal sealed record RunReason(ReasonKind Kind, string Text)
{
    /// <summary>The reason the office gave, or <c>null</c> when it gave none.</summary>
    public static RunReason? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(ReasonKind.Given, text.Trim());
}
