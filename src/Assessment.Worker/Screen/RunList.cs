using Assessment.Language;
using Assessment.Worker.Archive;

namespace Assessment.Worker.Screen;

/// <summary>The runs of a case on the screen.</summary>
internal static class RunList
{
    /// <summary>Prints the runs, oldest first, and which version is the current one.</summary>
    public static void Write(CaseHistory history, TextWriter output)
    {
        if (history.Last is null)
        {
            output.WriteLine("W historii tej sprawy nie ma jeszcze żadnego przebiegu. Zapisze go polecenie generate (generuj).");
            return;
        }

        foreach (var run in history.Runs)
        {
            output.WriteLine($"{run.Number,4}  {DifferenceTexts.Moment(run)}  {PrintableText.OneLine(run.User)} ({PrintableText.OneLine(run.Machine)})  {Edition(history.VersionOf(run.Number))}");
            output.WriteLine($"      problemy: {ProblemCounts.Text(s => run.Problems.GetValueOrDefault(s))}");
            if (run.Reason is { } reason) output.WriteLine("      " + PrintableText.OneLine(DifferenceTexts.Reason(reason)));
        }

        output.WriteLine();
        output.WriteLine(history.Current is { } current
            ? $"Obowiązuje {PolishVersion.Nominative(current.Number, current.Released)}"
            : "Żadnej wersji jeszcze nie wydano; dokument jest projektem.");
    }

    private static string Edition(ArchivedVersion? version) =>
        version is null ? "PROJEKT" : $"wersja {version.Number}{(version.Replaces is { } replaced ? $", zastępuje wersję {replaced}" : "")}";
}
