using Assessment.Cases;
using Assessment.Territory;
using Assessment.Worker.Results;

namespace Assessment.Worker.Tests.Results;

public sealed class ResultNameTests
{
    [Theory]
    [InlineData("gmina Zielonki", "OZPS-2020-gmina-Zielonki.pdf")]
    [InlineData("gmina Łękawica", "OZPS-2020-gmina-Lekawica.pdf")]
    [InlineData("ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "OZPS-2020-ZAZOLC-GESLA-JAZN.pdf")]
    [InlineData("miasto i gmina Świątniki Górne", "OZPS-2020-miasto-i-gmina-Swiatniki-Gorne.pdf")]
    [InlineData("gmina „A” / B: C? <D> ", "OZPS-2020-gmina-A-B-C-D.pdf")]
    [InlineData("../../etc", "OZPS-2020-etc.pdf")]
    public void A_name_is_plain_ASCII_that_every_system_takes(string unit, string expected) =>
        Assert.Equal(expected, ResultName.Pdf(Named(unit), nameRepeats: false));

    [Fact]
    public void A_long_name_is_cut() => Assert.InRange(ResultName.Pdf(Named(new string('ż', 300)), nameRepeats: true).Length, 1, 120);

    [Theory]
    [InlineData("1201011", "OZPS-2020-gmina-Bochnia-miejska.pdf")]
    [InlineData("1201022", "OZPS-2020-gmina-Bochnia-wiejska.pdf")]
    [InlineData("1201023", "OZPS-2020-gmina-Bochnia-miejsko-wiejska.pdf")]
    [InlineData("1201000", "OZPS-2020-gmina-Bochnia.pdf")]
    public void A_repeated_name_carries_the_kind(string code, string expected) =>
        Assert.Equal(expected, ResultName.Pdf(Named("gmina Bochnia") with { Unit = TerritorialCode.Parse(code) }, nameRepeats: true));

    [Theory]
    [InlineData("Bochnia", true)]
    [InlineData("BOCHNIA", true)]
    [InlineData("Bochnia Dolna", false)]
    public void A_name_repeats_when_another_gmina_of_the_powiat_bears_it(string name, bool repeats)
    {
        var content = Steps.Content() with
        {
            Case = Named("gmina Bochnia") with { Unit = TerritorialCode.Parse("1201022"), PlainName = "Bochnia" },
            Neighbours = [new(TerritorialCode.Parse("1201011"), name)],
        };

        Assert.Equal(repeats, ResultName.Repeats(content));
    }

    private static AssessmentCase Named(string unit) => Steps.Case with { UnitName = new(unit, unit, unit, unit) };
}
