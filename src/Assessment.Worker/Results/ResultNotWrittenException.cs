namespace Assessment.Worker.Results;

/// <summary>A result could not be written; the previous one, if any, is untouched.</summary>
/// <param name="path">The result.</param>
/// <param name="cause">What the system said.</param>
internal sealed class ResultNotWrittenException(string path, Exception cause) : Exception(null, cause)
{
    /// <summary>The result that could not be written.</summary>
    public string Path { get; } = path;
}
