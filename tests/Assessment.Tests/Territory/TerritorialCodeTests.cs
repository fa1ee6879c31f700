using Assessment.Territory;

namespace Assessment.Tests.Territory;

public class TerritorialCodeTests
{
    [Theory]
    [InlineData("0000000", UnitKind.Country)]
    [InlineData("1200000", UnitKind.Voivodeship)]
    [InlineData("1206000", UnitKind.County)]
    [InlineData("1206172", UnitKind.RuralGmina)]
    [InlineData("0201043", UnitKind.MixedGmina)]
    [InlineData("0201044", UnitKind.CityPart)]
    [InlineData("0201045", UnitKind.RuralPart)]
    [InlineData("1465028", UnitKind.District)]
    public void Seven_digits_tell_level_and_kind(string text, UnitKind kind) => Assert.Equal(kind, TerritorialCode.Parse(text).Kind);

    [Theory]
    [InlineData("011212006172", "1206172")]
    [InlineData("011200000000", "1200000")]
    [InlineData("000000000000", "0000000")]
    public void A_bdl_id_stands_for_its_teryt_unit(string id, string code) => Assert.Equal(code, TerritorialCode.Parse(id).Value);

    [Theory]
    [InlineData("011212000000")]
    [InlineData("010000000000")]
    [InlineData("120617")]
    [InlineData("12061x2")]
    [InlineData("")]
    [InlineData(null)]
    public void Subregions_macroregions_and_malformed_texts_are_no_codes(string? text) => Assert.False(TerritorialCode.TryParse(text, out _));

    [Fact]
    public void A_gmina_knows_its_powiat_and_wojewodztwo() =>
        Assert.Equal(("1206000", "1200000"), (Sample.Zielonki.County.Value, Sample.Zielonki.Voivodeship.Value));

    [Fact]
    public void Only_kinds_1_2_and_3_add_up_to_a_powiat() =>
        Assert.Equal(["0201011", "0201022", "0201043"],
            new[] { "0201011", "0201022", "0201043", "0201044", "0201045", "0201000" }.Where(c => TerritorialCode.Parse(c).IsGmina));
}
