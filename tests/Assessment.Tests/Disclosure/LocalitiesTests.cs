using Assessment.Disclosure;

namespace Assessment.Tests.Disclosure;

public class LocalitiesTests
{
    [Theory]
    [InlineData("Miejscowość")]
    [InlineData("Nazwa miejscowości")]
    [InlineData("Nazwa sołectwa")]
    [InlineData("Sołectwo / osiedle")]
    [InlineData("Wieś")]
    [InlineData("Ulica")]
    [InlineData("Miejsce zamieszkania")]
    [InlineData("Solectwo")]
    public void A_column_of_places_is_known_by_its_header(string header) => Assert.True(Localities.IsHeader(header));

    [Theory]
    [InlineData("Miejsce w rankingu")]
    [InlineData("Nazwa placówki")]
    [InlineData("Wiek")]
    [InlineData("Rejonizacja")]
    public void Other_columns_of_words_are_not(string header) => Assert.False(Localities.IsHeader(header));
}
