using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Sources;

/// <summary>The configuration of a case cannot be used: nothing was read and nothing can be made.</summary>
public sealed class CaseConfigurationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">What is wrong, with places; at least one error.</param>
    public CaseConfigurationException(ImmutableArray<Problem> problems)
        : base(string.Join(Environment.NewLine, problems.Select(p => p.ToString()))) => Problems = problems;

    /// <summary>What is wrong, with places; at least one error.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
