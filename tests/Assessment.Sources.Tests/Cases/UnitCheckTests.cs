using Assessment.Problems;
using Assessment.Sources.Configuration;

namespace Assessment.Sources.Tests.Cases;

/// <summary>Codes of the case against its own nationwide files.</summary>
public sealed class UnitCheckTests
{
    private const string Header = "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n";

    private const string Nationwide = Header
        + "0000000;\"POLSKA\";9\n0200000;\"DOLNOŚLĄSKIE\";4\n1200000;\"MAŁOPOLSKIE\";5\n0201000;\"Powiat bolesławiecki\";4\n1206000;\"Powiat krakowski\";5\n"
        + "0201022;\"Bolesławiec (2)\";4\n1206172;\"Zielonki (2)\";3\n1206162;\"Wielka Wieś (2)\";2\n";

    [Fact]
    public void Codes_that_the_file_holds_are_right() => Assert.Empty(Check(Nationwide, comparison: "{teryt: \"1206000\", nazwa: powiat krakowski}"));

    [Fact]
    public void A_code_that_the_nationwide_file_lacks_is_a_warning_at_its_line_with_the_nearest_names()
    {
        var problem = Assert.Single(Check(Nationwide, comparison: "{teryt: \"1299000\", nazwa: powiat krakowski}"));
        Assert.Equal(("konfiguracja.teryt-nieznany", Severity.Warning, CaseConfiguration.FileName), (problem.Id, problem.Severity, problem.Place?.File));
        Assert.NotNull(problem.Place?.Line);
        Assert.Contains("Najbliższe nazwy: „Powiat krakowski” (1206000)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_under_which_the_file_lists_another_gmina_is_a_warning()
    {
        var problem = Assert.Single(Check(Nationwide.Replace("Zielonki", "Zabierzów", StringComparison.Ordinal)));
        Assert.Equal("konfiguracja.teryt-inna-nazwa", problem.Id);
        Assert.Contains("„Zabierzów”", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extract_that_lists_another_gmina_under_the_code_says_so_and_names_the_code_of_the_right_one()
    {
        var problem = Assert.Single(Check(Header + "1206172;\"Zabierzów (2)\";3\n1206162;\"Zielonki (2)\";2\n"));
        Assert.Equal("konfiguracja.teryt-inna-nazwa", problem.Id);
        Assert.Contains("Najbliższe nazwy: „Zielonki” (1206162)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_of_another_level_than_its_name_is_a_warning() =>
        Assert.Equal("konfiguracja.teryt-inny-poziom", Assert.Single(Check(Nationwide, comparison: "{teryt: \"1200000\", nazwa: powiat krakowski}")).Id);

    [Fact]
    public void An_extract_of_one_wojewodztwo_says_nothing_about_codes() =>
        Assert.Empty(Check(Header + "1206172;\"Zielonki (2)\";3\n", comparison: "{teryt: \"1299000\", nazwa: powiat krakowski}"));

    [Fact]
    public void A_peer_group_without_a_nationwide_file_is_a_warning_where_it_is_declared()
    {
        var problem = Assert.Single(Check(Header + "1206172;\"Zielonki (2)\";3\n", group: "ludnosc: {od: 0.5, do: 2}"));
        Assert.Equal(("porownanie.brak-pliku-krajowego", CaseConfiguration.FileName), (problem.Id, problem.Place?.File));
    }

    private static IEnumerable<Problem> Check(string file, string? comparison = null, string? group = null)
    {
        var configuration = TemporaryCase.Configuration
            + (comparison is null ? "" : $"\nporownanie: [{comparison}]")
            + (group is null ? "" : $"\ngrupa_porownawcza:\n  {group}") + "\n";
        using var folder = new TemporaryCase(configuration);
        folder.Write("dane/bdl/LUDN_2137_CTAB_20210625164329.csv", file);
        return [.. folder.Read().Problems.Where(p => p.Id.StartsWith("konfiguracja.teryt", StringComparison.Ordinal) || p.Id.StartsWith("porownanie", StringComparison.Ordinal))];
    }
}
