using Assessment.Decks.Tables;

namespace Assessment.Tests.Tables;

/// <summary>What a row is called by those who read its table by machine.</summary>
public class RowNameTests
{
    [Theory]
    [InlineData("Liczba rodzin", "x", "Liczba rodzin")]
    [InlineData("2.", "Wola Zachariaszowska", "2. Wola Zachariaszowska")]
    [InlineData("", "Razem", "Razem")]
    [InlineData("2018", "–", "2018")]
    public void It_is_the_first_cell_or_a_running_number_with_the_words_beside_it(string first, string other, string name) =>
        Assert.Equal(name, RowName.Of(first, ["", other]));

    [Fact]
    public void Two_cells_of_words_are_enough() => Assert.Equal("7. Uniwersytet, Teleopieka", RowName.Of("7.", ["Uniwersytet", "Teleopieka", "uwagi"]));
}
