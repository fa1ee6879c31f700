using Assessment.Language;
using NodaTime;

namespace Assessment.Tests.Language;

public class PolishDateTests
{
    [Fact]
    public void A_long_date_declines_its_month() => Assert.Equal("29\u00A0kwietnia 2021\u00A0r.", PolishDate.Long(new LocalDate(2021, 4, 29)));

    [Fact]
    public void A_short_date_has_two_digits() => Assert.Equal("05.03.2021", PolishDate.Short(new LocalDate(2021, 3, 5)));

    [Theory]
    [InlineData(2018, 2020, "2018–2020")]
    [InlineData(2020, 2020, "2020")]
    public void Years_are_joined_by_an_en_dash(int from, int to, string expected) => Assert.Equal(expected, PolishDate.Years(from, to));
}
