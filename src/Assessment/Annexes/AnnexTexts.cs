using System.Globalization;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Language;

namespace Assessment.Annexes;

/// <summary>The Polish words of the annex.</summary>
internal static class AnnexTexts
{
    public const string CoverSheet = "Okładka";
    public const string ContentsSheet = "Spis";
    public const string ContentsTitle = "Spis arkuszy";
    public const string ContentsLine = "Nazwa arkusza jest odnośnikiem do jego tabeli. Puste pole w kolumnie „Slajd”: tej tabeli nie ma na żadnym slajdzie.";
    public const string NotesSheet = "Noty";
    public const string NotesTitle = "Noty do tabel";
    public const string NotesKind = "noty";
    public const string NotesLine = "Tabele odsyłają do not oznaczeniem [nota 1].";
    public const string ProvenanceSheet = "Pochodzenie";
    public const string ProvenanceTitle = "Pochodzenie każdej liczby dokumentu";
    public const string ProvenanceKind = "pochodzenie liczb";
    public const string ProvenanceLine =
        "Jeden wiersz to jedna liczba w dokumencie. Liczba z pliku ma plik, wiersz, kolumnę i treść komórki; liczba obliczona ma wzór i części. Puste pole: nie dotyczy.";
    public const string DefinitionsSheet = "Definicje";
    public const string DefinitionsTitle = "Definicje wskaźników";
    public const string DefinitionsKind = "definicje";
    public const string FilesSheet = "Pliki";
    public const string FilesTitle = "Pliki, z których pochodzą liczby";
    public const string FilesKind = "pliki źródłowe";
    public const string FilesLine = "Puste pole: plik nie podaje tej informacji albo się jej nie publikuje (suma kontrolna i rozmiar pliku z liczbami chronionymi).";

    public const string Sheet = "Arkusz";
    public const string Title = "Tytuł";
    public const string Kind = "Rodzaj";
    public const string Page = "Slajd";
    public const string Note = "Nota";
    public const string Explanation = "Objaśnienie";
    public const string Remarks = "Uwagi";
    public const string OfTheAnnex = " (załącznik)";
    public const string Table = "tabela";
    public const string Chart = "dane wykresu";
    public const string ChartTitle = "Dane wykresu: ";
    public const string BlankLine = "Puste pole w kolumnie liczb: brak liczby; znak z dokumentu i jego znaczenie podaje kolumna „Uwagi”. Puste pole w kolumnie „Uwagi”: brak uwag.";
    public const string BlankWords = "Puste pole: w dokumencie też jest puste.";
    public const string NoNotes = "Tabela nie ma not.";

    public const string Figure = "Liczba w dokumencie";
    public const string Printed = "Wydrukowano";
    public const string Value = "Wartość";
    public const string Unit = "Jednostka miary";
    public const string Indicator = "Wskaźnik";
    public const string Code = "Kod wskaźnika";
    public const string Territory = "Jednostka terytorialna";
    public const string Year = "Rok";
    public const string Origin = "Rodzaj pochodzenia";
    public const string File = "Plik";
    public const string Line = "Wiersz";
    public const string ColumnNumber = "Nr kolumny";
    public const string Column = "Kolumna";
    public const string CellText = "Treść komórki";
    public const string Source = "Źródło";
    public const string Exported = "Data eksportu";
    public const string Hash = "SHA-256";
    public const string Formula = "Wzór";
    public const string Parts = "Części";
    public const string FromCell = "komórka pliku";
    public const string Computed = "obliczenie";
    public const string FromRelease = "wcześniejsza wydana wersja";
    public const string FromNowhere = "brak w źródłach";
    public const string Definition = "Definicja";
    public const string Size = "Rozmiar w bajtach";
    public const string Encoding = "Kodowanie";
    public const string Delimiter = "Separator";
    public const string Rows = "Wiersze wczytane";
    public const string UsedRows = "Wiersze użyte";
    public const string Tab = "tabulator";

    public static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"Tabela_{number:00}");

    public static string Place(int? page, string chapter) =>
        (page is { } p ? string.Create(CultureInfo.InvariantCulture, $"Slajd {p} dokumentu") : "Dokument") + (chapter.Length > 0 ? $", rozdział {PolishQuotes.Around(chapter)}." : ".");

    public static string NotesOf(string references) => $"Noty do tabeli: {references}. Objaśnienia są w arkuszu „{NotesSheet}”.";

    public static string SignAt(string column, string sign, string note) => $"{column}: {sign} {note}";

    public static string NoteAt(string column, string note) => $"{column}: {note}";

    public static string TextAt(string column, string text) => $"{column}: {PolishQuotes.Around(text)} (tak w źródle)";

    public static string Part(string label, string value, string place) => $"{label}: {value} [{place}]";

    public static string[] Cover(AssessmentCase assessment, Edition edition) =>
    [
        $"Dane do dokumentu „{DeckTexts.DocumentTitle} {DeckTexts.ForYear(assessment.Year)}”, {assessment.UnitName.Nominative} (TERYT {assessment.Unit}).",
        $"Opracowanie: {assessment.Centre.Nominative}, {PolishDate.Long(assessment.Date)} {PolishSentence.Ended(EditionTexts.OnCover(edition))}",
        .. assessment.CoverNote is { Length: > 0 } note ? [PolishSentence.Ended(note)] : Array.Empty<string>(),
        "Skoroszyt zawiera wszystkie tabele dokumentu i dane jego wykresów, jedną tabelę na arkusz, a w arkuszu „Pochodzenie” drogę każdej liczby do pliku, wiersza i kolumny.",
        "Liczby zapisano jako liczby, nie jako tekst, i dokładniej, niż je widać. Brak liczby to puste pole; znak z dokumentu i jego znaczenie podaje kolumna „Uwagi”. Brak danych nie oznacza zera.",
        "Noty, do których odsyłają tabele, są w arkuszu „Noty”. Te same dane są obok w plikach CSV i JSON.",
    ];
}
