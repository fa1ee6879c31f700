namespace Assessment.Worker.Launch;

/// <summary>A run for a person who only clicked: makes the document, opens what came of it, and keeps the window until it was read.</summary>
/// <param name="Generate">Makes the document of a case folder.</param>
/// <param name="Open">Opens a file with the program the system knows for it.</param>
/// <param name="WaitForKey">Waits until the person has read the window.</param>
/// <param name="Output">Where to speak.</param>
internal sealed record AttendedRun(Func<string, ExitCode> Generate, Func<string, bool> Open, Action WaitForKey, TextWriter Output)
{
    /// <summary>Runs a case.</summary>
    /// <param name="folder">The case folder.</param>
    public ExitCode Run(string folder)
    {
        var code = Generate(folder);
        if (Result(folder, code) is { } result && !Open(result)) Output.WriteLine($"Nie udało się otworzyć pliku {result}; otwórz go z jego folderu.");
        Output.WriteLine();
        Output.WriteLine("Naciśnij dowolny klawisz, aby zamknąć to okno.");
        WaitForKey();
        return code;
    }

    /// <summary>What the person wants to see: the report of the run when there is one, else the document of a run that went well.</summary>
    private static string? Result(string folder, ExitCode code)
    {
        var results = new DirectoryInfo(Path.Combine(folder, "wyniki"));
        if (!results.Exists) return null;
        var report = Path.Combine(results.FullName, Runs.RunReportFile.Name);
        return File.Exists(report) ? report
            : code == ExitCode.Done ? results.EnumerateFiles("OZPS-*.pdf").MaxBy(f => f.LastWriteTimeUtc)?.FullName
            : null;
    }
}
