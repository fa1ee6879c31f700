using System.Globalization;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Revisions;

namespace Assessment.Provenance;

/// <summary>The Polish words of an explanation.</summary>
internal static class ProvenanceTexts
{
    public const string Formula = "wzór: ";
    public const string Parts = "z czego:";
    public const string OtherSources = "inne źródła tej liczby:";
    public const string Files = "Pliki:";
    public const string NoOrigin = "żaden plik sprawy nie podaje tej liczby";
    public const string NotPrinted = "w dokumencie tej liczby nie ma";
    public const string NoHash = "SHA-256: nie podaje się, bo plik zawiera liczby chronione";
    public const string UnknownHash = "SHA-256: nieznany";
    public const string AlsoFits = "Pasują też (dopisz więcej słów albo podaj kod):";
    public const string NearestNames = "Najbliższe nazwy:";
    public const string HowToAsk =
        "Zapytaj słowami („liczba rodzin 2020”), kodem i rokiem („pomoc.rodziny 2020”), numerem slajdu („slajd 12”) albo liczbą z dokumentu („1 001”).";

    public static string Pages(IEnumerable<int> pages)
    {
        var printedOn = pages.Distinct().Order().Select(p => p.ToString(CultureInfo.InvariantCulture)).ToArray();
        return $"w dokumencie: {(printedOn.Length == 1 ? "slajd" : "slajdy")} {string.Join(", ", printedOn)}";
    }

    public static string Cell(CellOrigin cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.File}, wiersz {cell.Line}, kolumna {cell.ColumnNumber} („{cell.Column}”): „{cell.Text}”");

    public static string Released(ReleasedOrigin released) =>
        $"z wydanego dokumentu: {released.Source.Name} (pliki tej sprawy już tej liczby nie podają); tam: {released.Recorded}";

    public static string Earlier(ReleasedFigures version, string number, string origin) =>
        $"inaczej niż w wydanym dokumencie: {RevisionTexts.Version(version)} – {number}; tam: {origin}";

    public static string File(DataSource source) =>
        source.Name + (source.ExportDate is { } date ? $", eksport {PolishDate.Short(date)}" : "");

    public static string Hash(InputFile? file) => file switch
    {
        null => UnknownHash,
        { Sha256.Length: 0 } => NoHash,
        _ => "SHA-256: " + file.Sha256,
    };

    public static string Slide(int page, string title) => string.Create(CultureInfo.InvariantCulture, $"Slajd {page}: {title}");

    public static string EmptySlide(int page, string title) => Slide(page, title) + " – nie ma na nim liczb z danych.";

    public static string NoSuchPage(int page, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"W dokumencie nie ma slajdu {page} z danymi; strony ze slajdami to 2–{last}.");

    public static string NoSuchNumber(string number) => $"W dokumencie nie ma liczby „{number}”.";

    public static string NothingFits(string words) => $"Żaden wskaźnik nie pasuje do słów „{words}”.";

    public static string Flag(FigureNotes flag) => flag == FigureNotes.Forecast ? "to prognoza, nie wynik" : "uwaga: " + DeckTexts.Flag(flag);

    public static string NotObserved(string label, int? year, string unit, IReadOnlyCollection<int> known) =>
        $"{label}, {(year is { } named ? string.Create(CultureInfo.InvariantCulture, $"{named}{PolishNumber.Space}r., ") : "")}{unit}: brak danych – {NoOrigin}"
        + (known.Count > 0 ? $". Dane są za: {string.Join(", ", known.Select(y => y.ToString(CultureInfo.InvariantCulture)))}{PolishNumber.Space}r." : "");

    public static string MoreEqual(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"Dokument ma jeszcze {count} takich liczb. Zapytaj słowami albo numerem slajdu, a odpowiedź obejmie właśnie tę.");

    public static string Named(string label, string code) => $"{label} ({code})";
}
