using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Exports;

namespace Assessment.Sources.Tests.Exports;

/// <summary>Where the office is sent for an export.</summary>
public sealed class ExportPathsTests
{
    private static readonly ExportPaths Paths = ExportPaths.Embedded();

    [Fact]
    public void Every_subgroup_and_table_of_the_catalogue_has_a_path()
    {
        var problems = new ProblemList();
        var catalogue = CatalogueReader.Read(BuiltInData.Embedded().Catalogue, null, problems);
        var exports = catalogue.Indicators.SelectMany(i => i.Bdl.Select(b => new RequiredExport(ExportKind.Bdl, b.Group))
            .Concat(i.Cas.Select(c => new RequiredExport(c.Form == "ozps" ? ExportKind.CasOzps : ExportKind.Mrips03, c.Table)))).Distinct().ToList();

        Assert.NotEmpty(exports);
        Assert.All(exports, e => Assert.True(Paths.Knows(e), e.ToString()));
    }

    [Theory]
    [InlineData(ExportKind.Bdl, "2137", "GUS BDL: kategoria „Ludność”, grupa „Stan ludności”, podgrupa „Ludność wg grup wieku i płci” (P2137)")]
    [InlineData(ExportKind.CasOzps, "3.powody", "CAS: formularz OZPS, tabela 3 „powody przyznania pomocy”")]
    [InlineData(ExportKind.Mrips03, "1B", "CAS: sprawozdanie MRiPS-03, dział 1B „udzielone świadczenia – zadania własne”")]
    [InlineData(ExportKind.File, "dane/pup/bezrobotni.csv", "plik dane/pup/bezrobotni.csv")]
    public void A_path_says_where_to_click(ExportKind kind, string key, string expected) => Assert.Equal(expected, Paths.Of(new RequiredExport(kind, key)));
}
