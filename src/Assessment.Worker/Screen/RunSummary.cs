using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Worker.Results;

namespace Assessment.Worker.Screen;

/// <summary>The last lines of a run: what was read, what came out.</summary>
/// <param name="Content">What was read.</param>
/// <param name="Problems">All problems of the run.</param>
/// <param name="Tables">Tables of the deck, or <c>null</c> when it was not composed.</param>
/// <param name="Slides">Slides of the deck, or <c>null</c> when it was not composed.</param>
/// <param name="Results">Files written or found unchanged.</param>
/// <param name="Elapsed">Duration of the run.</param>
internal sealed record RunSummary(
    CaseContent Content, ImmutableArray<Problem> Problems, int? Tables, int? Slides, ImmutableArray<ResultFile> Results, TimeSpan Elapsed)
{
    /// <summary>Charts written as files of their own, all in one folder; often none.</summary>
    public ImmutableArray<ResultFile> Charts { get; init; } = [];

    /// <summary>Prints the summary.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"Podsumowanie: {PrintableText.OneLine(Content.Case.UnitName.Nominative)}, rok {Content.Case.Year}");
        Line("Pliki wejściowe", PolishNumber.Text(Content.Files.Length));
        Line("Wiersze wczytane", PolishNumber.Text(Content.Files.Sum(f => f.Rows)));
        Line("Wiersze użyte", PolishNumber.Text(Content.Files.Sum(f => f.UsedRows)));
        Line("Problemy", $"błędy {Count(Severity.Error)}, ostrzeżenia {Count(Severity.Warning)}, informacje {Count(Severity.Information)}");
        if (Tables is { } tables) Line("Tabele", PolishNumber.Text(tables));
        if (Slides is { } slides) Line("Slajdy", PolishNumber.Text(slides));
        foreach (var result in Results) Line("Wynik", $"{result.Path} ({Size(result.Bytes)}, {State(result.State)})");
        if (!Charts.IsEmpty)
            Line("Wykresy", $"{Path.GetDirectoryName(Charts[0].Path)} (pliki: {PolishNumber.Text(Charts.Length)}, {Size(Charts.Sum(c => c.Bytes))})");
        Line("Czas", PolishNumber.Text((decimal)Elapsed.TotalSeconds, 2) + PolishNumber.Space + "s");

        void Line(string name, string value) => output.WriteLine($"  {name,-18}{value}");
        string Count(Severity severity) => PolishNumber.Text(Problems.Count(p => p.Severity == severity));
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
