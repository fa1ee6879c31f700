using Assessment.Indicators;
using Assessment.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Language;

public class PolishWordsTests
{
    private static readonly PluralForms Family = new("rodzina", "rodziny", "rodzin", "rodziny", "rodzinę");

    [Theory]
    [InlineData(1, "rodzinę")]
    [InlineData(2, "rodziny")]
    [InlineData(5, "rodzin")]
    [InlineData(12, "rodzin")]
    [InlineData(22, "rodziny")]
    public void An_amount_after_o_stands_in_the_accusative(int number, string expected) =>
        Assert.Equal(expected, Family.For(number, GrammaticalCase.Accusative));

    [Theory]
    [InlineData(1, "rodziny")]
    [InlineData(2, "rodzin")]
    [InlineData(401, "rodzin")]
    public void A_goal_after_do_stands_in_the_genitive(int number, string expected) =>
        Assert.Equal(expected, Family.For(number, GrammaticalCase.Genitive));

    [Fact]
    public void Only_one_and_fractions_take_the_genitive_singular() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), n => Family.For(n, GrammaticalCase.Genitive) == "rodziny" == (n == 1)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a|b", "a i b")]
    [InlineData("a|b|c", "a, b i c")]
    public void A_list_ends_with_i(string items, string expected) =>
        Assert.Equal(expected, PolishList.And(items.Split('|', StringSplitOptions.RemoveEmptyEntries)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("426", "z")]
    [InlineData("196", "ze")]
    [InlineData("100", "ze")]
    [InlineData("200", "z")]
    [InlineData("7", "z")]
    [InlineData("1000", "z")]
    [InlineData("123456", "ze")]
    [InlineData("150.5", "ze")]
    public void Z_becomes_ze_before_sto(string number, string expected) =>
        Assert.Equal(expected, PolishPreposition.From(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1.5", null)]
    [InlineData("1.89", null)]
    [InlineData("1.9", "prawie dwukrotnie")]
    [InlineData("2", "dwukrotnie")]
    [InlineData("2.1", "ponad dwukrotnie")]
    [InlineData("2.7", "ponad dwukrotnie")]
    [InlineData("2.95", "prawie trzykrotnie")]
    [InlineData("9.4", "ponad dziewięciokrotnie")]
    [InlineData("12", null)]
    public void Times_are_said_in_words_where_they_are_near(string times, string? expected) =>
        Assert.Equal(expected, PolishRatio.Words(decimal.Parse(times, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_word_never_says_more_than_the_figures() =>
        Prop.ForAll(Gen.Choose(1900, 9499).ToArbitrary(), n =>
            !(PolishRatio.Words(n / 1000m) is { } words && words.StartsWith("ponad", StringComparison.Ordinal)) || n % 1000 != 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2, "dwóch")]
    [InlineData(10, "dziesięciu")]
    [InlineData(11, "11")]
    public void Small_numbers_have_words(int number, string expected) => Assert.Equal(expected, PolishNumberWords.Genitive(number));

    [Fact]
    public void Printed_decimals_govern_the_genitive_singular_even_when_they_are_zeros() =>
        Assert.Equal("11,0 rodziny", PolishNumber.WithUnit(11m, Sample.Count("x", unit: Family) with { Domain = new(FigureKind.Ratio, 1) }).Replace('\u00A0', ' '));
}
