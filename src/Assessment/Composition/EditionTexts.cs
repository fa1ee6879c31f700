using Assessment.Decks;
using Assessment.Language;

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

    private static string Version(Edition edition) =>
        $"wersja {edition.Version}"
        + (edition.Released is { } day ? $" z dnia {PolishDate.Long(day)}" : "")
        + (edition.Replaces is { } replaced ? $", zastępuje wersję {replaced}" : "");
}
