using Assessment.Provenance;

namespace Assessment.Tests.Provenance;

/// <summary>When two Polish words are one.</summary>
public class SearchWordsTests
{
    [Theory]
    [InlineData("rodzin", "rodzinach")]
    [InlineData("powiat", "powiecie")]
    [InlineData("miasto", "mieście")]
    [InlineData("zasiłek", "zasiłku")]
    [InlineData("Polska", "Polsce")]
    [InlineData("mieszkańców", "MIESZKAŃCOM")]
    public void A_word_in_another_case_is_the_same(string a, string b) => Assert.True(SearchWords.Same(Word(a), Word(b)));

    [Theory]
    [InlineData("rodzina", "radny")]
    [InlineData("439", "4391")]
    [InlineData("1000", "1001")]
    [InlineData("85202", "85203")]
    public void Another_word_and_another_number_are_not(string a, string b)
    {
        Assert.False(SearchWords.Same(Word(a), Word(b)));
        Assert.False(SearchWords.Similar(Word(a), Word(b)));
    }

    [Theory]
    [InlineData("bezrobtni", "bezrobotni")]
    [InlineData("mieskańcy", "mieszkańców")]
    [InlineData("korzystało", "korzystających")]
    [InlineData("asystęt", "asystentów")]
    public void A_letter_typed_wrong_and_another_form_of_a_long_word_are_similar(string a, string b)
    {
        Assert.False(SearchWords.Same(Word(a), Word(b)));
        Assert.True(SearchWords.Similar(Word(a), Word(b)));
    }

    [Theory]
    [InlineData("razem", "rzecz")]
    [InlineData("osoba", "ocena")]
    public void Short_words_are_not_guessed(string a, string b) => Assert.False(SearchWords.Similar(Word(a), Word(b)));

    [Fact]
    public void Small_words_of_a_question_tell_nothing() => Assert.Equal(["rodzin", "pomocy"], SearchWords.Telling("Ile było rodzin w pomocy?"));

    private static string Word(string text) => Assert.Single(SearchWords.Of(text));
}
