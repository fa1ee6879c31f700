using Assessment.Schedules;
using Assessment.Sources.Exports;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Exports;

/// <summary>Which exports a case lacks.</summary>
public sealed class CaseExportsTests
{
    private const string Form =
        """
        Formularz: Ocena zasobów pomocy społecznej (OZPS)
        Tabela 3. Dane o korzystających z pomocy i wsparcia
        Rok oceny: 2020
        Wyszczególnienie;Symbol;2018;2019;2020
        Liczba rodzin korzystających z pomocy społecznej;;462;391;
        """;

    [Fact]
    public void A_table_without_a_figure_of_the_assessed_year_is_missing_and_with_one_it_is_there()
    {
        using var folder = Case("  - ozps: \"3\"");
        folder.Write("dane/cas/tabela-3.csv", Form);
        Assert.Equal(["CAS: formularz OZPS, tabela 3 „dane o korzystających z pomocy i wsparcia”"], Read(folder).Missing);

        folder.Write("dane/cas/tabela-3.csv", Form.Replace("462;391;", "462;391;429", StringComparison.Ordinal));
        var exports = Read(folder);
        Assert.Empty(exports.Missing);
        Assert.Equal([new RequiredExport(ExportKind.CasOzps, "3")], exports.Present);
    }

    [Fact]
    public void A_subgroup_of_BDL_is_missing_though_another_one_gives_the_same_indicator()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "harmonogram:\n  wymagane: [{bdl: P2137}, {bdl: P1342}]\n");
        folder.Write("dane/bdl/LUDN_2137_CTAB_20210625164329.csv", "\"Kod\";\"Nazwa\";\"ogółem;ogółem;2020;[osoba]\";\n1206172;\"Zielonki (2)\";23690;\n");

        Assert.EndsWith("(P1342)", Assert.Single(Read(folder).Missing), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_missing_while_it_is_not_there_or_empty()
    {
        using var folder = Case("  - plik: dane/pup/bezrobotni.csv");
        Assert.Equal(["plik dane/pup/bezrobotni.csv"], Read(folder).Missing);

        folder.Write("dane/pup/bezrobotni.csv", "");
        Assert.NotEmpty(Read(folder).Missing);

        folder.Write("dane/pup/bezrobotni.csv", "wskaznik;rok;wartosc\nbezrobotni;2020;352\n");
        Assert.Empty(Read(folder).Missing);
    }

    [Fact]
    public void Without_requirements_of_its_own_the_elements_of_the_law_are_asked_for()
    {
        using var folder = new TemporaryCase();

        var missing = Read(folder).Missing;

        Assert.Contains("CAS: formularz OZPS, tabela 7 „środki finansowe na wydatki w pomocy społecznej” – nakłady finansowe na zadania pomocy społecznej (art. 16a ust. 2)", missing);
        Assert.Contains(missing, m => m.EndsWith("kadra (art. 16a ust. 2)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_with_errors_is_told_of_as_what_it_should_give_is_missing()
    {
        using var folder = Case("  - ozps: \"3\"");
        folder.Write("dane/cas/arkusz.xlsx", "PK");

        var exports = Read(folder);

        Assert.NotEmpty(exports.Missing);
        Assert.Equal("dane/cas/arkusz.xlsx", Assert.Single(exports.Errors).Place?.File);
    }

    [Theory]
    [InlineData("  - bdl: P9999", "wymagane")]
    [InlineData("  - zus: 1", "zus")]
    [InlineData("  - plik: ../inna/dane.csv", "plik")]
    public void An_export_that_can_never_come_is_an_error_with_its_place(string line, string key)
    {
        using var folder = Case(line);

        var problems = Assert.Throws<CaseConfigurationException>(() => Read(folder)).Problems;

        Assert.Contains(problems, p => p.Place?.ColumnName == key);
    }

    private static TemporaryCase Case(string required) => new(TemporaryCase.Configuration + "harmonogram:\n  wymagane:\n  " + required + "\n");

    private static CaseExports Read(TemporaryCase folder) => CaseExports.Read(folder.Folder, TestContext.Current.CancellationToken);
}
