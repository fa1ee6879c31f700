using Assessment.Indicators;
using Assessment.Provenance;

namespace Assessment.Tests.Provenance;

/// <summary>How a question about a figure is understood.</summary>
public class FigureQuestionTests
{
    [Theory]
    [InlineData("slajd 12")]
    [InlineData("na slajdzie 12")]
    [InlineData("Slajd nr 12")]
    [InlineData("strona 12")]
    [InlineData("s. 12")]
    [InlineData("str. 12")]
    public void A_page(string text) => Assert.Equal((12, null, ""), Understood(text));

    [Theory]
    [InlineData("1 001", "1001")]
    [InlineData("1.001", "1001")]
    [InlineData("36.422.441,34 zł", "36422441,34")]
    [InlineData("36,4 mln zł", "36,4")]
    [InlineData("+9,5%", "9,5%")]
    [InlineData("-5,9 %", "−5,9%")]
    [InlineData("0,05 p.p.", "0,05")]
    public void A_number_however_it_is_typed(string text, string number) => Assert.Equal((null, number, ""), Understood(text));

    [Theory]
    [InlineData("wzrosła o 9,5%", "9,5%")]
    [InlineData("objęto 439 rodzin w 2020 r.", "439")]
    [InlineData("skąd 1 024 161,74 zł", "1024161,74")]
    public void A_number_among_words(string text, string number) => Assert.Equal(number, FigureQuestion.Parse(text, Catalogue).Number);

    [Theory]
    [InlineData("liczba rodzin 2020")]
    [InlineData("liczba rodzin w 2020 roku")]
    public void The_year_is_not_the_number_that_is_asked_for(string text)
    {
        var question = FigureQuestion.Parse(text, Catalogue);
        Assert.Equal((2020, null), (question.Year, question.Number));
    }

    private static Catalogue Catalogue { get; } = new([Sample.Count("rodziny")], []);

    private static (int? Page, string? Number, string Words) Understood(string text)
    {
        var question = FigureQuestion.Parse(text, Catalogue);
        return (question.Page, question.Number, question.Words);
    }
}
