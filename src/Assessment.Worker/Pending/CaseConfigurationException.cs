using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Sources;

/// <summary>Placeholder until the sources have their own.</summary>
internal sealed class CaseConfigurationException(ImmutableArray<Problem> problems) : Exception
{
    public ImmutableArray<Problem> Problems { get; } = problems;
}
