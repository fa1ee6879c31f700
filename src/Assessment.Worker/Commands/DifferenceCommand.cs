using System.CommandLine;
using System.Text;
using Assessment.Revisions;
using Assessment.Worker.Archive;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>diff</c>.</summary>
internal static class DifferenceCommand
{
    /// <summary>Shows what differs between two runs.</summary>
    public static DescribedCommand Diff()
    {
        var folder = Parameters.Case();
        var runs = new Argument<int[]>("PRZEBIEGI")
        {
            Arity = new(0, 2),
            Description = "Dwa numery przebiegów. Bez nich: ostatni przebieg i wersja, którą zastępuje (a gdy jej nie ma, przedostatni przebieg).",
        };
        var json = Parameters.Switch("Wypisuje różnice w formacie JSON.", "--json");
        var errata = Parameters.Switch("Zapisuje różnice jako erratę do ogłoszenia (PDF i Markdown) w folderze wyników.", "--errata");
        return new("diff", "roznice", "Pokazuje różnice między dwoma przebiegami: pliki, liczby, wnioski i slajdy.",
            c => Show(c, c.Value(folder), c.Value(runs) ?? [], c.Value(json), c.Value(errata)),
            "diff sprawy/2024",
            "roznice sprawy/2024 3 5 --json",
            "roznice sprawy/2024 --errata")
        {
            folder, runs, json, errata,
        };
    }

    private static ExitCode Show(CommandContext context, string folder, int[] numbers, bool json, bool errata)
    {
        var terminal = context.Terminal;
        if (json && errata)
        {
            terminal.Error.WriteLine("Opcji --json i --errata nie można łączyć: pierwsza wypisuje różnice na ekran, druga zapisuje pliki. Podaj jedną z nich.");
            return ExitCode.Usage;
        }

        if (!CaseReporting.IsCase(folder, terminal)) return ExitCode.Usage;
        using var archive = RunArchive.OpenToRead(HistoryFolder.Of(folder));
        var history = CaseHistory.Of(archive);
        if (Chosen(history, numbers, terminal) is not ({ } earlier, { } later)) return ExitCode.Usage;
        var comparison = new RunComparison(earlier, later,
            RunDifference.Between(archive!.Contents(earlier.Number), archive.Contents(later.Number))); // it holds the runs
        if (json) terminal.Out.Write(Encoding.UTF8.GetString(DifferenceJson.Of(comparison)));
        else DifferenceReport.Write(comparison, terminal.Out);
        if (errata) Publish(context, folder, comparison, history);
        return ExitCode.Done;
    }

    private static void Publish(CommandContext context, string folder, RunComparison comparison, CaseHistory history)
    {
        var (pipeline, output) = (context.Pipeline, context.Terminal.Out);
        output.WriteLine();
        if (comparison.Difference.IsEmpty)
        {
            output.WriteLine("Erraty nie zapisano: nie ma czego ogłosić.");
            return;
        }

        var files = ErrataFiles.Of(new RunMaking(pipeline, new(), new PlainSteps(TextWriter.Null), context.Cancel).Check(folder), comparison, history, pipeline, context.Cancel);
        foreach (var file in ResultWriting.WriteAll(ResultPlace.Folder(folder), files, pipeline.Disk, context.Cancel))
            output.WriteLine($"Errata: {PrintableText.OneLine(file.Path)}{(file.State == ResultState.Unchanged ? " (bez zmian)" : "")}");
    }

    // A draft replaces the current version; a version just released, the one before it.
    private static ArchivedRun? Replaced(CaseHistory history)
    {
        var last = history.Runs[^1].Number;
        var version = history.Current is { } current && current.Run != last ? current : history.Versions.LastOrDefault(v => v.Run < last);
        return history.Runs.FirstOrDefault(r => r.Number == version?.Run);
    }

    private static (ArchivedRun Earlier, ArchivedRun Later)? Chosen(CaseHistory history, int[] numbers, Terminal terminal)
    {
        if (history.Runs.Length < 2)
        {
            terminal.Error.WriteLine("W historii tej sprawy nie ma jeszcze dwóch przebiegów, więc nie ma czego porównać.");
            return null;
        }

        if (numbers.Length == 0)
            return (Replaced(history) ?? history.Runs[^2], history.Runs[^1]);

        if (numbers is [var first, var second] && first != second && Run(first) is { } one && Run(second) is { } other)
            return one.Number < other.Number ? (one, other) : (other, one);
        terminal.Error.WriteLine($"Podaj dwa różne numery przebiegów z zakresu od 1 do {history.Runs[^1].Number}; listę pokazuje polecenie runs (przebiegi).");
        return null;

        ArchivedRun? Run(int number) => history.Runs.FirstOrDefault(r => r.Number == number);
    }
}
