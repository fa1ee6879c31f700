namespace Assessment.Benchmarks;

/// <summary>Cases to measure with.</summary>
internal static class RealCase
{
    /// <summary>The sample.</summary>
    public static string Sample { get; } = Path.Combine(RepositoryRoot(), "data-samples", "zielonki-2020");

    /// <summary>The whole real BDL files beside the repository.</summary>
    public static string BdlFiles { get; } = Path.Combine(RepositoryRoot(), "..", "shared", "data", "bdl");

    /// <summary>Makes a copy of the sample whose BDL files are the whole real ones.</summary>
    /// <returns>Its folder.</returns>
    public static string WithWholeBdlFiles()
    {
        var target = Directory.CreateTempSubdirectory("assessment-benchmark-").FullName;
        foreach (var file in Directory.EnumerateFiles(Sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file's path has a folder
            var whole = Path.Combine(BdlFiles, Path.GetFileName(file));
            File.Copy(File.Exists(whole) ? whole : file, copy);
        }

        return target;
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Assessment.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the benchmarks holds Assessment.sln.");
        return folder.FullName;
    }
}
