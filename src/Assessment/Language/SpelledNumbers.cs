using System.Collections.Frozen;

namespace Assessment.Language;

/// <summary>Small whole numbers as Polish texts spell them, in every case and gender: <c>jedna</c>, <c>dwóch</c>, <c>troje</c>.</summary>
public static class SpelledNumbers
{
    /// <summary>Largest number that is known by its words.</summary>
    public const int Greatest = 10;

    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "jeden jedna jedno jednego jednej jednemu jedną jednym jedyny jedyna jedyne jedynego jedynej pojedynczy pojedyncza pojedyncze pojedynczego pojedynczej pojedynczą",
        "dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgu dwojgiem",
        "trzy trzej trzech trzem trzema troje trojga trojgu trojgiem",
        "cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem",
        "pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem",
        "sześć sześciu sześcioma sześcioro sześciorga sześciorgu sześciorgiem",
        "siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu siedmiorgiem",
        "osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu ośmiorgiem",
        "dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga dziewięciorgu",
        "dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga dziesięciorgu",
    }.SelectMany((forms, i) => forms.Split(' ').Select(f => (Form: f, Number: i + 1))).ToFrozenDictionary(f => f.Form, f => f.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number that a word spells, or <c>null</c>.</summary>
    public static int? Read(string word) => Numbers.TryGetValue(word, out var number) ? number : null;
}
