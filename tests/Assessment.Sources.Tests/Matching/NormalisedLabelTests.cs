using Assessment.Sources.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Sources.Tests.Matching;

public sealed class NormalisedLabelTests
{
    [Theory]
    [InlineData("Ubóstwo", "UBÓSTWO")]
    [InlineData("Długotrwała lub ciężka choroba", "dlugotrwala i ciezka choroba.")]
    [InlineData("Długotrwała lub ciężka choroba", "Długotrwała/ciężka choroba")]
    [InlineData("Bezradność w sprawach opiekuńczo-wychowawczych", "Bezradność w sprawach opiekuńczo – wychowawczych")]
    [InlineData("Wielodzietność", "w tym: wielodzietność")]
    [InlineData("Wielodzietność", "- w tym wielodzietność")]
    [InlineData("Program „Posiłek w szkole i w domu”", "Program \"Posiłek w szkole i w domu\" w tym:")]
    [InlineData("Kobiety", "z tego: kobiety")]
    [InlineData("Kobiety", "1. Kobiety")]
    [InlineData("Kobiety", "1.2. Kobiety")]
    [InlineData("Kobiety", "1.2 Kobiety")]
    [InlineData("Kobiety", "a) kobiety")]
    [InlineData("Kobiety", "IV. Kobiety")]
    [InlineData("Kobiety", "w tym: 1) kobiety")]
    [InlineData("Kobiety", "Kobiety*")]
    [InlineData("Kobiety", "Kobiety²")]
    [InlineData("Kobiety  ogółem", "Kobiety\u00A0ogółem")]
    [InlineData("w wieku 0–17", "w wieku 0-17")]
    [InlineData("Liczba osób", "Liczba oso\u0301b")]
    [InlineData("60 lat lub więcej", "60 lat i więcej")]
    public void Labels_that_differ_only_in_writing_are_the_same(string left, string right) =>
        Assert.Equal(NormalisedLabel.Of(left), NormalisedLabel.Of(right));

    [Theory]
    [InlineData("Kobiety", "Mężczyźni")]
    [InlineData("0–17", "18–59")]
    [InlineData("Specjalizacja I stopnia", "Specjalizacja II stopnia")]
    [InlineData("Specjalizacja I stopnia", "Specjalizacja stopnia")]
    [InlineData("Rodziny niepełne", "Rodziny pełne")]
    [InlineData("60 i więcej", "65 i więcej")]
    public void Labels_that_differ_in_meaning_stay_different(string left, string right) =>
        Assert.NotEqual(NormalisedLabel.Of(left), NormalisedLabel.Of(right));

    [Theory]
    [InlineData("w tym:")]
    [InlineData("z tego")]
    [InlineData("  ")]
    [InlineData("*")]
    [InlineData(null)]
    public void Label_without_a_word_of_its_own_is_empty(string? label) => Assert.True(NormalisedLabel.Of(label).IsEmpty);

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Prop.ForAll(Text().ToArbitrary(), text =>
        {
            var once = NormalisedLabel.Of(text);
            return NormalisedLabel.Of(once.Text) == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Case_dashes_blanks_and_a_full_stop_do_not_count() =>
        Prop.ForAll(Words().ToArbitrary(), words =>
        {
            var key = NormalisedLabel.Of(string.Join(' ', words));
            return NormalisedLabel.Of(string.Join(' ', words).ToUpperInvariant()) == key
                && NormalisedLabel.Of("  " + string.Join(" – ", words) + ".") == key
                && NormalisedLabel.Of("w tym: " + string.Join('\u00A0', words) + "*") == key;
        }).QuickCheckThrowOnFailure();

    private static Gen<string[]> Words() =>
        Gen.Elements("rodziny", "osób", "Żłobki", "niepełne", "0", "17", "więcej", "świadczeń", "ząb", "ogółem").NonEmptyListOf().Select(w => w.ToArray());

    private static Gen<string> Text() =>
        Gen.OneOf(
            Gen.Elements("w tym", "z tego", "lub", "i", "oraz", "1.", "a)", "IV.", "ą", "Ł", "x", "2020", " ", "-", "–", "*", ":", "(", "/", "„", "\u0301", "³", "W", "tym"),
            ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())).ListOf().Select(parts => string.Concat(parts));
}
