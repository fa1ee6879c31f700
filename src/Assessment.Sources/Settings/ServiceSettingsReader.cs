using Assessment.Problems;
using Assessment.Sources.Yaml;
using NodaTime;

namespace Assessment.Sources.Settings;

/// <summary>Reads <c>usluga.yaml</c>; a root without one follows the defaults.</summary>
public static class ServiceSettingsReader
{
    /// <summary>Reads the settings.</summary>
    /// <param name="root">The root folder.</param>
    /// <exception cref="CaseConfigurationException">The folder is missing or the file is wrong; every error is placed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ServiceSettings Read(string root)
    {
        var problems = new ProblemList();
        var settings = Read(new CaseFolder(root), problems);
        return problems.HasErrors ? throw new CaseConfigurationException(problems.ToImmutable()) : settings;
    }

    private static ServiceSettings Read(CaseFolder folder, ProblemList problems)
    {
        if (!Directory.Exists(folder.Root))
        {
            problems.Error("usluga.brak-folderu", $"Nie ma folderu „{folder.Root}”.", null, "Podaj folder, w którym są foldery spraw (każdy z plikiem ocena.yaml).");
            return new();
        }
        if (!folder.Exists(ServiceSettings.FileName)) return new();
        if (folder.ReadText(ServiceSettings.FileName, problems) is not var (text, _)) return new();
        return YamlDocument.ReadMapping(ServiceSettings.FileName, text, problems) is { } mapping ? Settings(new(mapping, problems)) : new();
    }

    private static ServiceSettings Settings(YamlFields root)
    {
        var standard = new ServiceSettings();
        var settings = new ServiceSettings
        {
            Quiet = root.Integer("cisza", 0, 3600) is { } quiet ? Duration.FromSeconds(quiet) : standard.Quiet,
            Polling = root.Integer("odpytywanie", 1, 3600) is { } polling ? Duration.FromSeconds(polling) : standard.Polling,
            Parallel = root.Integer("rownolegle", 1, 32) ?? standard.Parallel,
            StopWithin = root.Integer("zatrzymanie", 0, 3600) is { } stop ? Duration.FromSeconds(stop) : standard.StopWithin,
            RunLimit = root.Integer("limit_przebiegu", 1, 1440) is { } limit ? Duration.FromMinutes(limit) : standard.RunLimit,
            LogDays = root.Integer("dni_dziennika", 1, 3650) ?? standard.LogDays,
        };
        root.Finish();
        return settings;
    }
}
