using Assessment.Language;
using NodaTime;

namespace Assessment.Tests.Language;

/// <summary>A version in the cases that sentences ask for.</summary>
public class PolishVersionTests
{
    private static readonly LocalDate Day = new(2021, 5, 4);

    [Fact]
    public void A_version_is_named_by_its_number_and_its_day_in_every_case()
    {
        Assert.Equal("wersja 2 z dnia 4\u00A0maja 2021\u00A0r.", PolishVersion.Nominative(2, Day));
        Assert.Equal("wersji 2 z dnia 4\u00A0maja 2021\u00A0r.", PolishVersion.Genitive(2, Day));
        Assert.Equal("wersję 2 z dnia 4\u00A0maja 2021\u00A0r.", PolishVersion.Accusative(2, Day));
        Assert.Equal("2 z dnia 4\u00A0maja 2021\u00A0r.", PolishVersion.Dated(2, Day));
    }
}
