using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>new</c>.</summary>
/// <param name="pipeline">The steps.</param>
/// <param name="terminal">Where to speak.</param>
internal sealed class StarterRun(Pipeline pipeline, Terminal terminal)
{
    /// <summary>Writes a starter case into a folder that is empty or does not exist yet.</summary>
    public ExitCode Write(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            terminal.Error.WriteLine($"Folder {PrintableText.OneLine(folder)} nie jest pusty. Niczego nie zapisano; podaj folder, którego jeszcze nie ma.");
            return ExitCode.Usage;
        }

        var files = pipeline.WriteStarter(folder);
        terminal.Out.WriteLine($"Założono sprawę w folderze {PrintableText.OneLine(folder)}:");
        foreach (var file in files) terminal.Out.WriteLine("  " + PrintableText.OneLine(file));
        terminal.Out.WriteLine("Następny krok: uzupełnij ocena.yaml i pliki CSV, potem uruchom polecenie check (sprawdz).");
        return ExitCode.Done;
    }
}
