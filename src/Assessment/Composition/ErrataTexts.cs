using Assessment.Language;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>The Polish words of an errata.</summary>
internal static class ErrataTexts
{
    public const string Chapter = "Errata";
    public const string OriginColumn = "Pochodzenie";
    public const string Computed = "obliczone";
    public const string SlidesHeading = "Zmienione slajdy";
    public const string TableSummary = "Liczby przed zmianą i po zmianie";

    public static string Title(int year, string unit) => $"{DeckTexts.DocumentTitle} {DeckTexts.ForYear(year)} – {unit}";

    public static string Subtitle(Errata errata) => "Z" + Changes(errata)[1..];

    public static string Column(ComparedEdition edition) => edition.Version is { } version ? $"Wersja{PolishNumber.Space}{version}" : $"Przebieg{PolishNumber.Space}{edition.Run}";

    public static string DocumentTitle(Errata errata, int year, string unit) => $"Errata do dokumentu „{Title(year, unit)}” – {Changes(errata)}";

    public static string Footer(int year, string unit) => $"{char.ToUpperInvariant(unit[0])}{unit[1..]} · Errata do oceny zasobów pomocy społecznej {DeckTexts.ForYear(year)}";

    public static string Origin(string? earlier, string? later) => (earlier, later) switch
    {
        (_, { } now) when earlier is null || earlier == now => now,
        ({ } was, { } now) => $"było: {was}; jest: {now}",
        ({ } was, null) => $"było: {was}",
        _ => "",
    };

    public static string Slide(SlideDifference slide) => slide switch
    {
        { Earlier: null, Later: { } added } => $"„{added.Title}” – nowy",
        { Earlier: { } gone, Later: null } => $"„{gone.Title}” – usunięty",
        _ => $"„{slide.Later?.Title}”",
    };

    private static string Changes(Errata errata) => $"zmiany w {Of(errata.Later)} względem {Of(errata.Earlier)}";

    // Both words have one form for „w” and „względem”.
    private static string Of(ComparedEdition edition) => edition is { Version: { } version, Released: { } day }
        ? PolishVersion.Genitive(version, day)
        : $"przebiegu {edition.Run} (projekt)";
}
