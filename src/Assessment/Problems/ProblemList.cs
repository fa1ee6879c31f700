using System.Collections.Immutable;

namespace Assessment.Problems;

/// <summary>Collects problems while reading. Not safe for several threads.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <summary>True when at least one error was added.</summary>
    public bool HasErrors => _problems.Exists(p => p.Severity == Severity.Error);

    /// <summary>True when at least one error was added whose place is in a file.</summary>
    /// <param name="file">Path relative to the case folder, with <c>/</c>.</param>
    public bool HasErrorsIn(string file) => _problems.Exists(p => p.Severity == Severity.Error && p.Place?.File == file);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Adds an error.</summary>
    public void Error(string id, string message, Place? place = null, string wayOut = "") =>
        Add(new(id, Severity.Error, message, place, wayOut));

    /// <summary>Adds a warning.</summary>
    public void Warning(string id, string message, Place? place = null, string wayOut = "") =>
        Add(new(id, Severity.Warning, message, place, wayOut));

    /// <summary>Adds an information.</summary>
    public void Information(string id, string message, Place? place = null, string wayOut = "") =>
        Add(new(id, Severity.Information, message, place, wayOut));

    /// <summary>The problems so far, in the order they were found.</summary>
    public ImmutableArray<Problem> ToImmutable() => [.. _problems];
}
