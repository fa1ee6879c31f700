namespace Assessment.Worker.Archive;

/// <summary>Somebody else works on the case.</summary>
/// <param name="caseFolder">The case.</param>
/// <param name="owner">Who, as the lock says, or <c>null</c> when it does not say.</param>
internal sealed class CaseLockedException(string caseFolder, string? owner) : Exception
{
    /// <summary>The case.</summary>
    public string CaseFolder { get; } = caseFolder;

    /// <summary>Who works on it, in words, or <c>null</c> when unknown.</summary>
    public string? Owner { get; } = owner;
}
