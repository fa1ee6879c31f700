namespace Assessment.Language;

/// <summary>Small numbers in words, where a title or a sentence reads better so.</summary>
public static class PolishNumberWords
{
    private static readonly string[] Genitives =
        ["zera", "jednego", "dwóch", "trzech", "czterech", "pięciu", "sześciu", "siedmiu", "ośmiu", "dziewięciu", "dziesięciu"];

    private static readonly string[] FeminineNominatives =
        ["zero", "jedna", "dwie", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć"];

    /// <summary>Dopełniacz, not feminine: „do dwóch elementów”; digits above ten.</summary>
    public static string Genitive(int number) => Word(number, Genitives);

    /// <summary>Mianownik, feminine: „dwie rekomendacje”; digits above ten.</summary>
    public static string Feminine(int number) => Word(number, FeminineNominatives);

    private static string Word(int number, string[] words) =>
        number >= 0 && number < words.Length ? words[number] : PolishNumber.Text(number);
}
