using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;

namespace Assessment.Worker.Screen;

/// <summary>The last lines of a run: what was read, what came out.</summary>
/// <param name="Run">The run.</param>
/// <param name="Written">Files written or found unchanged.</param>
/// <param name="Elapsed">Duration of the run.</param>
internal sealed record RunSummary(CaseRun Run, ImmutableArray<ResultFile> Written, TimeSpan Elapsed)
{
    private const string ChartFolder = "wykresy";

    private CaseContent Content => Run.Content;

    /// <summary>Prints the summary.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"Podsumowanie: {PrintableText.OneLine(Content.Case.UnitName.Nominative)}, rok {Content.Case.Year}");
        Line("Pliki wejściowe", PolishNumber.Text(Content.Files.Length));
        Line("Wiersze wczytane", PolishNumber.Text(Content.Files.Sum(f => f.Rows)));
        Line("Wiersze użyte", PolishNumber.Text(Content.Files.Sum(f => f.UsedRows)));
        Line("Problemy", ProblemCounts.Text(s => Run.Problems.Count(p => p.Severity == s)));
        if (Run.Composed is { } composed)
        {
            Line("Tabele", PolishNumber.Text(composed.Tables));
            Line("Slajdy", PolishNumber.Text(Run.Pages ?? composed.Deck.Slides.Length));
        }

        var charts = Written.ToLookup(r => Path.GetFileName(Path.GetDirectoryName(r.Path)) == ChartFolder);
        foreach (var result in charts[false]) Line("Wynik", $"{result.Path} ({Size(result.Bytes)}, {State(result.State)})");
        if (charts[true].FirstOrDefault() is { } first)
            Line("Wykresy", $"{Path.GetDirectoryName(first.Path)} (pliki: {PolishNumber.Text(charts[true].Count())}, {Size(charts[true].Sum(c => c.Bytes))})");
        Line("Czas", PolishNumber.Text((decimal)Elapsed.TotalSeconds, 2) + PolishNumber.Space + "s");

        void Line(string name, string value) => output.WriteLine($"  {name,-18}{value}");
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1_000 => PolishNumber.Text(bytes) + PolishNumber.Space + "B",
        < 1_000_000 => PolishNumber.Text(bytes / 1_000m, 1) + PolishNumber.Space + "kB",
        _ => PolishNumber.Text(bytes / 1_000_000m, 1) + PolishNumber.Space + "MB",
    };

    private static string State(ResultState state) => state switch
    {
        ResultState.Created => "nowy plik",
        ResultState.Replaced => "zastąpił poprzedni",
        _ => "bez zmian",
    };
}
