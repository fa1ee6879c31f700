using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Configuration;

namespace Assessment.Sources;

/// <summary>Finds the files under <c>dane</c>, in ordinal order, and lets the right reader read each of them.</summary>
internal sealed class DataFiles
{
    private readonly CaseFolder _folder;
    private readonly CaseConfiguration _configuration;
    private readonly Catalogue _catalogue;
    private readonly ImmutableDictionary<string, string> _mapping;
    private readonly ProblemList _problems;

    /// <summary>Makes the reading.</summary>
    public DataFiles(
        CaseFolder folder, CaseConfiguration configuration, Catalogue catalogue, ImmutableDictionary<string, string> mapping, ProblemList problems)
    {
        _folder = folder;
        _configuration = configuration;
        _catalogue = catalogue;
        _mapping = mapping;
        _problems = problems;
    }

    /// <summary>Reads every data file.</summary>
    public DataContent Read(IProgress<string>? progress, CancellationToken cancel)
    {
        var content = new DataContent([], [], []);
        foreach (var path in _folder.Files("dane"))
        {
            cancel.ThrowIfCancellationRequested();
            if (DataFolder.Of(path, _folder, _problems) is null) continue;
            progress?.Report($"Dane: {path}");
        }
        return content;
    }
}
