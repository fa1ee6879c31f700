using Assessment.Figures;
using Assessment.Sources.Bdl;
using Assessment.Territory;

namespace Assessment.Sources.Tests.Bdl;

public sealed class BdlNationwideTests
{
    private static Dictionary<TerritorialCode, Figure> Figures(params (string Code, int? Number)[] figures) =>
        figures.ToDictionary(
            f => TerritorialCode.Parse(f.Code),
            f => f.Number is { } number ? Figure.Of(number) : Figure.None(MissingReason.ZeroMeansMissing));

    [Fact]
    public void Mixed_gmina_that_is_not_its_parts_is_found()
    {
        var found = BdlNationwide.MixedGminas(Figures(("1206033", 10), ("1206034", 6), ("1206035", 4), ("1206043", 10), ("1206044", 6), ("1206045", 5)));

        Assert.Equal([new(TerritorialCode.Parse("1206043"), 10, 11)], found);
    }

    [Fact]
    public void Mixed_gmina_with_a_missing_part_is_not_tested() =>
        Assert.Empty(BdlNationwide.MixedGminas(Figures(("1206033", 10), ("1206034", null), ("1206035", 4), ("1206043", 10))));

    [Fact]
    public void Powiat_is_the_sum_of_gminas_and_never_of_their_parts()
    {
        Assert.Empty(BdlNationwide.Counties(Figures(("1206000", 30), ("1206172", 20), ("1206033", 10), ("1206034", 6), ("1206035", 4))));
        Assert.Equal(
            [new(TerritorialCode.Parse("1206000"), 31, 30)],
            BdlNationwide.Counties(Figures(("1206000", 31), ("1206172", 20), ("1206033", 10))));
    }

    [Fact]
    public void Gmina_without_a_figure_in_the_year_adds_nothing() =>
        Assert.Empty(BdlNationwide.Counties(Figures(("0202000", 30), ("0202061", null), ("0202063", 30))));
}
