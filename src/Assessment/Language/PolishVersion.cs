using NodaTime;

namespace Assessment.Language;

/// <summary>A released version as Polish sentences name it: its number and the day of its release.</summary>
public static class PolishVersion
{
    /// <summary><c>wersja 2 z dnia 4 maja 2021 r.</c></summary>
    public static string Nominative(int number, LocalDate released) => "wersja " + Dated(number, released);

    /// <summary><c>wersji 2 z dnia 4 maja 2021 r.</c>, also after „w” and „względem”.</summary>
    public static string Genitive(int number, LocalDate released) => "wersji " + Dated(number, released);

    /// <summary><c>wersję 2 z dnia 4 maja 2021 r.</c></summary>
    public static string Accusative(int number, LocalDate released) => "wersję " + Dated(number, released);

    /// <summary><c>2 z dnia 4 maja 2021 r.</c>, where the word stands before it already.</summary>
    public static string Dated(int number, LocalDate released) => $"{number} z dnia {PolishDate.Long(released)}";
}
