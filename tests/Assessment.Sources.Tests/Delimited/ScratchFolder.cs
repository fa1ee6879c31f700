using System.Collections.Immutable;
using System.Text;
using Assessment.Problems;
using Assessment.Sources.Delimited;

namespace Assessment.Sources.Tests.Delimited;

/// <summary>A case folder that lives as long as one test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder() => Root = Directory.CreateTempSubdirectory("ozps-").FullName;

    public string Root { get; }

    public ProblemList Problems { get; } = new();

    public ScratchFolder With(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public ScratchFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public ImmutableArray<DelimitedFile> Read(string name, FileSettings? settings = null, DelimitedLimits? limits = null) =>
        DelimitedReader.Read(Root, name, settings ?? FileSettings.None, limits ?? DelimitedLimits.Default, Problems, CancellationToken.None);

    public Problem OnlyError(string name, FileSettings? settings = null, DelimitedLimits? limits = null)
    {
        Assert.Empty(Read(name, settings, limits));
        return Assert.Single(Problems.ToImmutable());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
