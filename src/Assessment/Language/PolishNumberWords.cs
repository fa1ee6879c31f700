namespace Assessment.Language;

/// <summary>Small numbers in words, where a title or a sentence reads better so.</summary>
public static class PolishNumberWords
{
    private static readonly string[] Genitives =
        ["zera", "jednego", "dwóch", "trzech", "czterech", "pięciu", "sześciu", "siedmiu", "ośmiu", "dziewięciu", "dziesięciu"];

    /// <summary>Dopełniacz, not feminine: „do dwóch elementów”; digits above ten.</summary>
    public static string Genitive(int number) => number >= 0 && number < Genitives.Length ? Genitives[number] : PolishNumber.Text(number);
}
