using System.CommandLine;
using Assessment.Worker.Archive;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The commands about runs and versions: <c>runs</c>, <c>rerun</c>, <c>release</c> and <c>rollback</c>.</summary>
internal static class HistoryCommands
{
    /// <summary>Lists the runs.</summary>
    public static DescribedCommand Runs()
    {
        var folder = Parameters.Case();
        return new("runs", "przebiegi", "Wypisuje przebiegi zapisane w historii sprawy i wydane wersje dokumentu.",
            c => List(c, c.Value(folder)),
            "runs sprawy/2024",
            "przebiegi sprawy/2024")
        {
            folder,
        };
    }

    /// <summary>Makes the deck again after a correction.</summary>
    public static DescribedCommand Rerun()
    {
        var (folder, reason) = (Parameters.Case(), Reason("Powód korekty; po wydaniu wersji drukuje go slajd „Zmiany względem wersji …”."));
        return new("rerun", "ponow", "Robi dokument jeszcze raz po korekcie danych i zapisuje w historii jej powód.",
            c => Reporting(c).Generate(c.Value(folder), null, c.Value(reason)),
            "rerun sprawy/2024 --reason \"poprawiona liczba rodzin w tabeli 3\"",
            "ponow sprawy/2024 --powod \"korekta sprawozdania MRiPS-03\"")
        {
            folder, reason,
        };
    }

    /// <summary>Releases the deck as a version.</summary>
    public static DescribedCommand Release()
    {
        var (folder, reason) = (Parameters.Case(), Reason("Powód wydania nowej wersji; drukuje go slajd „Zmiany względem wersji …”."));
        return new("release", "wydaj", "Wydaje dokument jako wersję: bez oznaczenia PROJEKT, z numerem i dzisiejszą datą; jej pliki zachowuje w historii.",
            c => Reporting(c).Release(c.Value(folder), c.Value(reason)),
            "release sprawy/2024",
            "wydaj sprawy/2024 --powod \"korekta po uwagach komisji\"")
        {
            folder, reason,
        };
    }

    /// <summary>Makes an earlier version the current one again.</summary>
    public static DescribedCommand Rollback()
    {
        var (folder, reason) = (Parameters.Case(), Reason("Powód przywrócenia; zostaje w historii."));
        var run = new Argument<int>("PRZEBIEG") { Description = "Numer przebiegu, w którym wydano przywracaną wersję; podaje go polecenie runs (przebiegi)." };
        return new("rollback", "przywroc", "Przywraca wcześniejszą wersję dokumentu: jej pliki wracają do folderu wyników. Danych w folderze sprawy nie zmienia.",
            c => Restore(c, c.Value(folder), c.Value(run), c.Value(reason)),
            "rollback sprawy/2024 3",
            "przywroc sprawy/2024 3 --powod \"wersja 2 wydana omyłkowo\"")
        {
            folder, run, reason,
        };
    }

    private static Option<string?> Reason(string description) => new("--reason", "--powod") { HelpName = "POWÓD", Description = description };

    private static CaseReporting Reporting(CommandContext context) => new(context.Pipeline, context.Terminal, new(), verbose: false, context.Cancel);

    private static ExitCode List(CommandContext context, string folder)
    {
        if (!CaseReporting.IsCase(folder, context.Terminal)) return ExitCode.Usage;
        RunList.Write(CaseHistory.Read(folder), context.Terminal.Out);
        return ExitCode.Done;
    }

    private static ExitCode Restore(CommandContext context, string folder, int run, string? reason)
    {
        var terminal = context.Terminal;
        if (!CaseReporting.IsCase(folder, terminal)) return ExitCode.Usage;
        var history = CaseHistory.Read(folder);
        if (history.VersionOf(run) is not { } version)
        {
            terminal.Error.WriteLine(history.Versions.IsEmpty
                ? "W tej sprawie nie wydano jeszcze żadnej wersji, więc nie ma czego przywrócić."
                : $"W przebiegu {run} nie wydano wersji. Przywrócić można wersję z przebiegu: {string.Join(", ", history.Versions.Select(v => v.Run))}.");
            return ExitCode.Usage;
        }

        if (version.Number == history.Current?.Number)
        {
            terminal.Out.WriteLine($"Wersja {version.Number} już obowiązuje; niczego nie zmieniono.");
            return ExitCode.Done;
        }

        var steps = new PlainSteps(terminal.Out);
        var files = new RunKeeping(context.Pipeline, new(), steps, terminal.Clock, context.Cancel).Restore(folder, version, reason);
        terminal.Out.WriteLine($"Obowiązuje znów wersja {version.Number}. Przywrócone pliki:");
        foreach (var file in files) terminal.Out.WriteLine($"  {PrintableText.OneLine(file.Path)}{(file.State == ResultState.Unchanged ? " (bez zmian)" : "")}");
        terminal.Out.WriteLine($"Dane sprawy pozostały bez zmian: następny przebieg zrobi z nich projekt wersji {history.Draft.Version}.");
        return ExitCode.Done;
    }
}
