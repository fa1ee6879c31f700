using Assessment.Worker.Screen;
using NodaTime;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>new</c>.</summary>
/// <param name="pipeline">The steps.</param>
/// <param name="terminal">Where to speak.</param>
internal sealed class StarterRun(Pipeline pipeline, Terminal terminal)
{
    /// <summary>Writes a starter case into a folder that is empty or does not exist yet.</summary>
    public ExitCode Write(string folder)
    {
        var files = pipeline.WriteStarter(folder, LocalDate.FromDateTime(terminal.Clock.GetLocalNow().DateTime));
        terminal.Out.WriteLine($"Założono sprawę w folderze {PrintableText.OneLine(folder)}:");
        foreach (var file in files) terminal.Out.WriteLine("  " + PrintableText.OneLine(file));
        terminal.Out.WriteLine("Następny krok: uzupełnij ocena.yaml i pliki CSV, potem uruchom polecenie check (sprawdz).");
        return ExitCode.Done;
    }
}
