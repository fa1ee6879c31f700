using Assessment.Decks;
using Assessment.Language;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>How the pages name their edition.</summary>
internal static class EditionTexts
{
    /// <summary>The word on every page of a draft.</summary>
    public const string Draft = "PROJEKT";

    /// <summary>The word that marks every page, or <c>null</c> for a version.</summary>
    public static string? Mark(Edition edition) => edition.IsDraft ? Draft : null;

    /// <summary>The edition on the cover: <c>Wersja 2 z dnia 4 maja 2021 r., zastępuje wersję 1</c>.</summary>
    public static string OnCover(Edition edition) => edition switch
    {
        { IsDraft: true, Replaces: { } replaced } => $"Projekt wersji {edition.Version}, która zastąpi wersję {replaced}",
        { IsDraft: true } => "Projekt – dokument nie został jeszcze wydany",
        _ => "W" + Version(edition)[1..],
    };

    /// <summary>The edition in the footer, or <c>null</c> for a draft, which is marked at the head of the page.</summary>
    public static string? InFooter(Edition edition) => edition.IsDraft ? null : Version(edition);

    public const string ChangesChapter = "Zmiany w dokumencie";
    public const string ChangesSubtitle = "Co zmieniono w dokumencie i dlaczego";
    public const string NoReason = "Powodu zmiany nie podano.";
    public const string NoFigureChanged = "Żadna liczba drukowana w dokumencie się nie zmieniła.";
    public const string YearColumn = "Rok";
    public const string LaterColumn = "Po zmianie";
    public const string RowColumn = "Wiersz";
    public const string HeaderColumn = "Kolumna";
    public const string InputsHeading = "Zmienione pliki";
    public const string FindingsHeading = "Zmienione wnioski i rekomendacje";

    public static string ChangesTitle(int since) => $"Zmiany względem wersji {since}";

    public static string OwnTable(string? name, string file) => name is null ? $"Tabela ośrodka ({file})" : $"Tabela ośrodka: {name} ({file})";

    public static string EarlierColumn(int since) => $"Wersja {since}";

    public static string Reason(string reason) => $"Powód: {reason}";

    public static string Input(string name, InputChange change) => $"{name} – {Change(change)}";

    public static string Finding(FindingDifference finding) => finding switch
    {
        { Earlier: null, Later: { } added } => $"Dodano: {added.Text}",
        { Earlier: { } gone, Later: null } => $"Usunięto: {gone.Text}",
        _ => $"Zmieniono: {finding.Later?.Text}",
    };

    private static string Change(InputChange change) => change switch
    {
        InputChange.Added => "plik dodany",
        InputChange.Removed => "plik usunięty",
        _ => "plik zmieniony",
    };

    private static string Version(Edition edition) =>
        (edition.Released is { } day ? PolishVersion.Nominative(edition.Version, day) : $"wersja {edition.Version}")
        + (edition.Replaces is { } replaced ? $", zastępuje wersję {replaced}" : "");
}
