using System.CommandLine;
using Assessment.Worker.Screen;
using NodaTime;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>new</c>.</summary>
internal static class StarterCommand
{
    /// <summary>Writes a starter case into a folder that is empty or does not exist yet.</summary>
    public static DescribedCommand New()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder nowej sprawy; musi być pusty albo jeszcze nie istnieć." };
        return new("new", "nowa", "Zakłada folder nowej sprawy: plik ocena.yaml z objaśnieniami i szablony CSV do wypełnienia.",
            c => Write(c, c.Value(folder)),
            "new sprawy/2025",
            "nowa sprawy/2025")
        {
            folder,
        };
    }

    private static ExitCode Write(CommandContext context, string folder)
    {
        var output = context.Terminal.Out;
        var files = context.Pipeline.WriteStarter(folder, LocalDate.FromDateTime(context.Terminal.Clock.GetLocalNow().DateTime));
        output.WriteLine($"Założono sprawę w folderze {PrintableText.OneLine(folder)}:");
        foreach (var file in files) output.WriteLine("  " + PrintableText.OneLine(file));
        output.WriteLine("Następny krok: uzupełnij ocena.yaml i pliki CSV, potem uruchom polecenie check (sprawdz).");
        return ExitCode.Done;
    }
}
