namespace Assessment.Worker.Archive;

/// <summary>The archive of runs cannot be used; it is as it was before.</summary>
/// <param name="path">The archive.</param>
/// <param name="reason">What is wrong, e.g. <c>plik jest uszkodzony</c>.</param>
/// <param name="wayOut">What to do.</param>
/// <param name="cause">What the database said, or <c>null</c>.</param>
internal sealed class ArchiveException(string path, string reason, string wayOut, Exception? cause = null) : Exception(null, cause)
{
    /// <summary>The archive.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong, in Polish.</summary>
    public string Reason { get; } = reason;

    /// <summary>What to do, in Polish.</summary>
    public string WayOut { get; } = wayOut;
}
