using Assessment.Language;

namespace Assessment.Tests.Language;

public class SpelledNumbersTests
{
    [Theory]
    [InlineData("jedna", 1)]
    [InlineData("Dwóm", 2)]
    [InlineData("dziesięciorga", 10)]
    [InlineData("jedenaście", 11)]
    [InlineData("dwunastu", 12)]
    [InlineData("czternaścioro", 14)]
    [InlineData("dziewiętnastoma", 19)]
    [InlineData("dwadzieścia", 20)]
    [InlineData("dwudziestu trzech", 23)]
    [InlineData("trzydziestoma czterema", 34)]
    [InlineData("pięćdziesiąt jeden", 51)]
    [InlineData("siedemdziesięciu dziewięciu", 79)]
    [InlineData("dziewięćdziesiąt dziewięć", 99)]
    public void A_number_is_read_from_its_words(string words, int number) =>
        Assert.Equal(new SpelledNumber(words, number, 10, 10 + words.Length), Assert.Single(SpelledNumbers.In($"Pomoc dla {words} rodzin.")));

    [Theory]
    [InlineData("sto dwadzieścia trzy rodziny")]
    [InlineData("dwadzieścia dwa tysiące osób")]
    [InlineData("dwie setne")]
    [InlineData("rodziny i osoby")]
    public void What_goes_on_above_ninety_nine_is_none(string text) => Assert.DoesNotContain(SpelledNumbers.In(text), n => n.Number > 2);

    [Fact]
    public void Ten_and_three_apart_are_two_numbers() => Assert.Equal([20, 3], SpelledNumbers.In("Rodzin było dwadzieścia, trzy z nich nowe.").Select(n => n.Number));
}
