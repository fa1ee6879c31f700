using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Revisions;
using Assessment.Worker.Archive;

namespace Assessment.Worker.Screen;

/// <summary>The differences between two runs in words: on the screen and in the errata.</summary>
internal static class DifferenceTexts
{
    /// <summary>Decimals of a number: the file or formula named beside it has all of them.</summary>
    private const int UsualDecimals = 2;

    /// <summary>Decimals of two numbers that differ only behind the usual ones.</summary>
    private const int MostDecimals = 6;

    /// <summary>Most files that a reason names; the comparison of runs names them all.</summary>
    private const int MostFiles = 20;

    /// <summary>Said when nothing differs.</summary>
    public const string Nothing = "Przebiegi niczym się nie różnią.";

    /// <summary>Which runs are compared.</summary>
    public static string Heading(RunComparison runs) =>
        $"Różnice między przebiegiem {runs.Earlier.Number} ({Moment(runs.Earlier)}) a przebiegiem {runs.Later.Number} ({Moment(runs.Later)})";

    /// <summary>The sections that have something to say, each a heading and its lines.</summary>
    public static ImmutableArray<(string Heading, ImmutableArray<string> Lines)> Sections(RunDifference difference)
    {
        ImmutableArray<(string Heading, ImmutableArray<string> Lines)> all =
        [
            ("Pliki", [.. difference.Inputs.Select(Input)]),
            ("Liczby", [.. difference.Figures.Select(Figure)]),
            ("Tabele ośrodka", [.. difference.ChangedTables.SelectMany(t => t).Select(Cell)]),
            ("Wnioski", [.. difference.Findings.Select(Finding)]),
            ("Slajdy", [.. difference.Slides.Select(Slide)]),
        ];
        return [.. all.Where(s => !s.Lines.IsEmpty)];
    }

    /// <summary>Why a run was made: <c>powód: …</c>, <c>zmienione pliki: …</c>.</summary>
    public static string Reason(RunReason reason) => reason.Kind switch
    {
        ReasonKind.Given => $"powód: {reason.Text}",
        ReasonKind.Forced => $"wydano mimo błędów lub propozycji bez decyzji, powód: {reason.Text}",
        _ => reason.Text,
    };

    /// <summary>Changed files as a reason: <c>zmienione pliki: dane/a.csv, dane/b.csv (dodany)</c>.</summary>
    public static string ChangedFiles(ImmutableArray<InputDifference> inputs) =>
        "zmienione pliki: "
        + string.Join(", ", inputs.Take(MostFiles).Select(i => i.Change == InputChange.Changed ? i.Path : $"{i.Path} ({Change(i.Change)})"))
        + (inputs.Length > MostFiles ? $" i jeszcze {PolishNumber.Text(inputs.Length - MostFiles)}" : "");

    private static string Input(InputDifference input) => $"{input.Path} – {Change(input.Change)}";

    private static string Change(InputChange change) => change switch
    {
        InputChange.Added => "dodany",
        InputChange.Removed => "usunięty",
        _ => "zmieniony",
    };

    private static string Figure(FigureDifference figure) => string.Create(CultureInfo.InvariantCulture,
        $"{(figure.Later ?? figure.Earlier)!.Label}, {figure.Key.Year}: {Values(figure.Earlier?.Figure, figure.Later?.Figure)} ({Origins(figure.Earlier?.Origin, figure.Later?.Origin)})"); // one of both is there

    private static string Cell(CellDifference cell) =>
        $"{cell.Cell.Name}: {Values(cell.Earlier?.Figure, cell.Later?.Figure)} ({Origins(cell.Earlier?.Origin, cell.Later?.Origin)})";

    private static string Values(Figure? earlier, Figure? later)
    {
        var decimals = UsualDecimals;
        while (decimals < MostDecimals && Value(earlier, decimals) == Value(later, decimals)) decimals++;
        return $"{Value(earlier, decimals)} → {Value(later, decimals)}";
    }

    // A figure's value, or why there is none.
    private static string Value(Figure? figure, int decimals) =>
        (figure ?? Figures.Figure.None(MissingReason.NotInSource)).Match(n => PolishNumber.Text(n, Math.Min(decimals, (int)n.Scale)), PolishNumber.Sign);

    private static string Origins(string? earlier, string? later) => earlier == later ? Origin(later) : $"było: {Origin(earlier)}; jest: {Origin(later)}";

    private static string Origin(string? origin) => origin ?? "brak w źródłach";

    private static string Finding(FindingDifference finding) => finding switch
    {
        { Earlier: null, Later: { } added } => $"nowy: {added.Text} ({added.Decision})",
        { Earlier: { } gone, Later: null } => $"nieaktualny: {gone.Text}",
        _ => $"zmieniony: {finding.Later?.Text} ({finding.Later?.Decision})",
    };

    private static string Slide(SlideDifference slide) => slide switch
    {
        { Earlier: null, Later: { } added } => $"{added.Number}. {added.Title} – nowy",
        { Earlier: { } gone, Later: null } => $"{gone.Title} – usunięty",
        _ => $"{slide.Later?.Number}. {slide.Later?.Title} – zmieniony",
    };

    /// <summary>When a run was made.</summary>
    public static string Moment(ArchivedRun run) => run.Made.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
}
