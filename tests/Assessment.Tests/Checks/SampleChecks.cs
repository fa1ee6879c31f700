using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks.Narratives;
using Assessment.Checks.Numbers;
using Assessment.Checks.Rules;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Tests.Checks;

/// <summary>Small cases for the checks; every check's text names all of its values, so that a test can read them.</summary>
internal static class SampleChecks
{
    private static readonly CheckThresholds Thresholds = new(
        JumpScore: 4, JumpSpread: 0.15m, JumpBase: 20, ThousandfoldFrom: 600, ThousandfoldTo: 1600, CopiedRows: 4, CopiedWhole: 3, CopiedMost: 5, CopiedShare: 0.75m, CopiedBase: 10,
        PrefilledRows: 2, ZeroAfter: 10, SwappedRows: 5, SwappedScore: 3, SwappedEachWay: 0.2m, Neighbours: 2,
        SharesNear: 0.1m);

    public static CheckRules Rules(params string[] ids) =>
        new(ids.ToImmutableDictionary(i => i, i => new CheckRule(i, Severity.Warning, Values, "Popraw plik.")), [], [], Thresholds);

    public static CheckedFigures Figures(IEnumerable<Indicator> indicators, IEnumerable<Observation> observations, CheckRules rules) =>
        new(Sample.Content(indicators, observations), rules);

    public static Indicator Amount(string code) => Sample.Count(code) with { Domain = new(FigureKind.Amount, 2) };

    /// <summary>A cell of a table file; each indicator stands in its own line.</summary>
    public static Observation Cell(string code, int year, decimal number, int line, string file = "dane/cas/t3.csv", FigureNotes notes = FigureNotes.None) =>
        Sample.Observe(code, year, number) is var o && o.Origin is CellOrigin cell
            ? o with { Figure = Figure.Of(number, notes), Origin = cell with { File = file, Line = line } }
            : throw new InvalidOperationException();

    public static Sentence[] Sentences(string text, string title = "Rok") =>
        [.. Sentence.Of([new Narrative("opis/rok.md", title, [new(title, 3, [new(new ParagraphBlock(text), 5)])])])];

    public static FreeTable Table(string[] header, params string[][] rows) => new(
        "dane/wlasne/t.csv", [.. header.Select(_ => new TableColumn(CellAlignment.Left))], [.. header],
        [.. rows.Select(r => new TableRow([.. r.Select(TableCell.FromString)], r[0] == "Razem" ? RowStyle.Total : RowStyle.Plain))],
        [.. rows.Select((_, i) => i + 2)], new DataSource(SourceKind.Own, "dane własne"));

    private const string Values =
        "{mniejszy}|{wiekszy}|{rok}|{liczba}|{granica}|{kwota}|{srednia}|{jest}|{brak}|{wartosc}|{nazwa}|{przedtem}|{teraz}|{wiersze}|{od}|{do}|{plik}|{drugi}|{data}"
        + "|{dzien}|{pierwszy}|{tytul}|{naglowek}|{tekst}|{poprawnie}|{udzialy}|{suma}|{lata}|{tabele}|{powody}|{udzial}|{znane}|{wersja}|{skad}|{sasiedzi}|{wszystkie}|{poprzedni}";
}
