using Assessment.Figures;
using Assessment.Sources.Cas;

namespace Assessment.Sources.Tests.Cas;

public sealed class CasProfilesTests
{
    private const string Smallest = """
        profil: ozps-proba
        formularz: ozps
        rodzaj: ozps
        nazwa: Próba {rok}
        uklad: lata
        lata: [2010, 2015]
        naglowek:
          etykieta: [Wyszczególnienie]
        znaki: {"-": zero, "": brak}
        tabele:
          - {klucz: "2", rozdzial: "2", tytuly: [demografia]}
        """;

    [Fact]
    public void Built_in_profiles_hold_the_tables_the_catalogue_names()
    {
        var profiles = CasProfiles.Embedded();

        Assert.Equal(["1", "2", "3", "3.powody", "3.swiadczenia", "4", "5", "6", "7", "8", "9", "10"], profiles.Find("ozps", 2020)?.Tables.Select(t => t.Key));
        Assert.Equal(["1A", "1B", "2", "3", "4"], profiles.Find("mrips-03", 2020)?.Tables.Select(t => t.Key));
    }

    [Fact]
    public void No_built_in_sign_is_a_zero() =>
        Assert.All(CasProfiles.Embedded().All, p => Assert.All(p.Signs.Values, reason => Assert.NotNull(reason)));

    [Fact]
    public void Measures_of_the_reports_have_the_keys_of_the_catalogue() =>
        Assert.Superset(
            new HashSet<string> { "osoby", "swiadczenia", "kwota", "rodziny", "osoby-w-rodzinach" },
            CasProfiles.Embedded().Find("mrips-03", 2020)!.Measures.Select(m => m.Measure).ToHashSet());

    [Fact]
    public void Edition_is_chosen_by_the_year()
    {
        var profiles = CasProfiles.Embedded().With([CasProfileParser.Parse("proba.yaml", Smallest)]);

        Assert.Equal("ozps-proba", profiles.OfForm("ozps", 2012)?.Key);
        Assert.Equal("ozps", profiles.OfForm("ozps", 2020)?.Key);
    }

    [Fact]
    public void Profile_can_say_that_a_dash_is_a_zero_and_a_blank_is_not()
    {
        var signs = CasProfileParser.Parse("proba.yaml", Smallest).Signs;

        Assert.Null(signs["-"]);
        Assert.Equal(MissingReason.NotInSource, signs[""]);
    }

    [Theory]
    [InlineData("proba.yaml:2:1", "formularz: ozps", "formulaz: ozps")]
    [InlineData("proba.yaml:5:8", "uklad: lata", "uklad: kolumny")]
    [InlineData("proba.yaml:9:8", "\"-\": zero", "\"-\": nic")]
    [InlineData("proba.yaml:6:7", "[2010, 2015]", "[2010, teraz]")]
    [InlineData("proba.yaml:8:13", "[Wyszczególnienie]", "[]")]
    [InlineData("proba.yaml: ", "znaki: {", "znaki: [{")]
    [InlineData("proba.yaml:9:", "znaki: {", "znaki: \"{")]
    public void Wrong_profile_is_told_with_its_place(string place, string right, string wrong)
    {
        var fault = Assert.Throws<FormatException>(() => CasProfileParser.Parse("proba.yaml", Smallest.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith(place, fault.Message, StringComparison.Ordinal);
    }
}
