using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Sources.Delimited;

namespace Assessment.Sources.Cas;

/// <summary>Reads tables of the CAS forms: OZPS (years in columns) and MRiPS-03 (measures in columns).</summary>
public static class CasReader
{
    /// <summary>Reads a file; what is wrong is added to the problems, and then only what is right is returned.</summary>
    public static SourceReading Read(DelimitedFile file, CasContext context, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problems);
        return CasProfileChoice.For(file, context, problems) is { } profile
            ? new CasFileReading(file, profile, context, problems).Read()
            : new(new(file.Path, file.Size, file.Sha256, file.Encoding, file.Delimiter, 0, 0, null), ImmutableArray<Figures.Observation>.Empty);
    }
}
