using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Assessment.Language;

/// <summary>Whole numbers up to 99 as Polish texts spell them, in every case and gender: <c>jedna</c>, <c>dwóch</c>, <c>troje</c>, <c>dwudziestu trzech</c>.</summary>
public static partial class SpelledNumbers
{
    /// <summary>Largest number that is known by its words.</summary>
    public const int Greatest = 99;

    private static readonly FrozenDictionary<string, int> Units = Forms(1, 1,
        "jeden jedna jedno jednego jednej jednemu jedną jednym jedyny jedyna jedyne jedynego jedynej pojedynczy pojedyncza pojedyncze pojedynczego pojedynczej pojedynczą",
        "dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgu dwojgiem",
        "trzy trzej trzech trzem trzema troje trojga trojgu trojgiem",
        "cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem",
        "pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem",
        "sześć sześciu sześcioma sześcioro sześciorga sześciorgu sześciorgiem",
        "siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu siedmiorgiem",
        "osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu ośmiorgiem",
        "dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga dziewięciorgu");

    private static readonly FrozenDictionary<string, int> Teens = Forms(10, 1,
        "dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga dziesięciorgu",
        "jedenaście jedenastu jedenastoma jedenaścioro jedenaściorga jedenaściorgu jedenaściorgiem",
        "dwanaście dwunastu dwunastoma dwanaścioro dwanaściorga dwanaściorgu dwanaściorgiem",
        "trzynaście trzynastu trzynastoma trzynaścioro trzynaściorga trzynaściorgu trzynaściorgiem",
        "czternaście czternastu czternastoma czternaścioro czternaściorga czternaściorgu czternaściorgiem",
        "piętnaście piętnastu piętnastoma piętnaścioro piętnaściorga piętnaściorgu piętnaściorgiem",
        "szesnaście szesnastu szesnastoma szesnaścioro szesnaściorga szesnaściorgu szesnaściorgiem",
        "siedemnaście siedemnastu siedemnastoma siedemnaścioro siedemnaściorga siedemnaściorgu siedemnaściorgiem",
        "osiemnaście osiemnastu osiemnastoma osiemnaścioro osiemnaściorga osiemnaściorgu osiemnaściorgiem",
        "dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro dziewiętnaściorga dziewiętnaściorgu dziewiętnaściorgiem");

    private static readonly FrozenDictionary<string, int> Tens = Forms(20, 10,
        "dwadzieścia dwudziestu dwudziestoma dwadzieścioro dwadzieściorga dwadzieściorgu dwadzieściorgiem",
        "trzydzieści trzydziestu trzydziestoma trzydzieścioro trzydzieściorga trzydzieściorgu trzydzieściorgiem",
        "czterdzieści czterdziestu czterdziestoma czterdzieścioro czterdzieściorga czterdzieściorgu czterdzieściorgiem",
        "pięćdziesiąt pięćdziesięciu pięćdziesięcioma pięćdziesięcioro pięćdziesięciorga pięćdziesięciorgu pięćdziesięciorgiem",
        "sześćdziesiąt sześćdziesięciu sześćdziesięcioma sześćdziesięcioro sześćdziesięciorga sześćdziesięciorgu sześćdziesięciorgiem",
        "siedemdziesiąt siedemdziesięciu siedemdziesięcioma siedemdziesięcioro siedemdziesięciorga siedemdziesięciorgu siedemdziesięciorgiem",
        "osiemdziesiąt osiemdziesięciu osiemdziesięcioma osiemdziesięcioro osiemdziesięciorga osiemdziesięciorgu osiemdziesięciorgiem",
        "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma dziewięćdziesięcioro dziewięćdziesięciorga dziewięćdziesięciorgu dziewięćdziesięciorgiem");

    private static readonly FrozenSet<string> Hundreds = ("sto stu stoma dwieście dwustu trzysta trzystu czterysta czterystu pięćset pięciuset sześćset sześciuset siedemset siedmiuset "
        + "osiemset ośmiuset dziewięćset dziewięciuset tysiąc tysiąca tysiące tysięcy tysiącom tysiącami tysiącach milion miliona miliony milionów")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers that a text spells, in order; one that goes on above 99 („sto dwadzieścia trzy”, „dwa tysiące”) is none.</summary>
    public static IEnumerable<SpelledNumber> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Word.Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            var isPartOfMore = i > 0 && Hundreds.Contains(words[i - 1].Value) && AreNeighbours(text, words[i - 1], words[i]);
            var start = i;
            if (Read(words, text, ref i) is not { } number) continue;
            isPartOfMore |= i + 1 < words.Count && Hundreds.Contains(words[i + 1].Value) && AreNeighbours(text, words[i], words[i + 1]);
            var end = words[i].Index + words[i].Length;
            if (!isPartOfMore) yield return new(text[words[start].Index..end], number, words[start].Index, end);
        }
    }

    // The number that begins at a word; moves on to its last one.
    private static int? Read(MatchCollection words, string text, ref int at)
    {
        if (Units.TryGetValue(words[at].Value, out var unit)) return unit;
        if (Teens.TryGetValue(words[at].Value, out var teen)) return teen;
        if (!Tens.TryGetValue(words[at].Value, out var ten)) return null;
        if (at + 1 >= words.Count || !Units.TryGetValue(words[at + 1].Value, out var added) || !AreNeighbours(text, words[at], words[at + 1])) return ten;
        at++;
        return ten + added;
    }

    private static bool AreNeighbours(string text, Match one, Match next) => string.IsNullOrWhiteSpace(text[(one.Index + one.Length)..next.Index]);

    private static FrozenDictionary<string, int> Forms(int first, int step, params string[] numbers) =>
        numbers.SelectMany((forms, i) => forms.Split(' ').Select(f => (Form: f, Number: first + i * step)))
            .ToFrozenDictionary(f => f.Form, f => f.Number, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }
}
