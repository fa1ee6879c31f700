using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>A root folder with the smallest cases that give a document, and the real service over it.</summary>
internal sealed class ServedFolder : IDisposable
{
    public const string PdfName = "OZPS-2025-gmina-Zielonki.pdf";

    private readonly TemporaryFolder _folder = new();

    public ServedFolder(params ReadOnlySpan<string> cases)
    {
        File.WriteAllText(_folder["usluga.yaml"], "cisza: 1\nodpytywanie: 1\nrownolegle: 2\nzatrzymanie: 20\n");
        foreach (var name in cases) Add(name);
    }

    public string Path => _folder.Path;

    public string this[params ReadOnlySpan<string> parts] => _folder[parts];

    public static string[] Arguments(string root, params ReadOnlySpan<string> more) => [AssessmentProcess.Program, "serve", root, .. more];

    public void Add(string name)
    {
        Directory.CreateDirectory(_folder[name, "dane", "wlasne"]);
        File.WriteAllText(_folder[name, "ocena.yaml"],
            "rok: 2025\ndata_opracowania: 2026-04-01\n" + SmallCase.Who + """
            organ: Wójt Gminy Zielonki
            harmonogram:
              wymagane: [{plik: dane/wlasne/dane.csv}]
            rozdzialy: [podstawa-prawna]

            """);
        WriteData(name, 429);
    }

    public void WriteData(string name, int families) =>
        File.WriteAllText(Data(name), string.Create(CultureInfo.InvariantCulture, $"wskaznik;rok;wartosc\npomoc.rodziny;2025;{families}\n"));

    public string Data(string name) => _folder[name, "dane", "wlasne", "dane.csv"];

    public string Pdf(string name) => _folder[name, "wyniki", PdfName];

    /// <summary>Does what is due at a moment, and ends.</summary>
    public Task<AssessmentProcess> Once(string at) => AssessmentProcess.RunAsync("serve", Path, "--once", "--at", at);

    /// <summary>Starts the service.</summary>
    public Process Start(params ReadOnlySpan<string> more) => AssessmentProcess.Start("dotnet", Arguments(Path, more), _ => { });

    /// <summary>Reads the service's output until it has said something.</summary>
    /// <returns>Everything it said meanwhile.</returns>
    public static async Task<string> Until(Process service, string words)
    {
        var said = "";
        while (await service.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said += line + "\n";
            if (line.Contains(words, StringComparison.Ordinal)) return said;
        }

        throw new InvalidOperationException($"The service ended without „{words}”: {said}{await service.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    /// <summary>Asks the service to end.</summary>
    /// <returns>The rest of what it said, and its exit code.</returns>
    public static async Task<(string Out, int ExitCode)> Stop(Process service)
    {
        Assert.Equal(0, Kill(service.Id, 15));
        var rest = await service.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await service.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (rest, service.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
