using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Bdl;
using Assessment.Sources.Delimited;
using Assessment.Territory;

namespace Assessment.Sources.Tests.Bdl;

/// <summary>The invented nationwide files of the second sample hold the identities that real ones hold.</summary>
public sealed class InventedFilesTests
{
    public static TheoryData<string, string[]> Combinations() => new()
    {
        { "RYNE_1944_CREL_20250407093000.csv", ["ogółem"] },
        { "RYNE_1944_CREL_20250407093000.csv", ["kobiety"] },
        { "LUDN_2137_CTAB_20250407091500.csv", ["ogółem", "ogółem"] },
        { "LUDN_2137_CTAB_20250407091500.csv", ["70 i więcej", "kobiety"] },
        { "LUDN_2137_CTAB_20250407091500.csv", ["0-14", "mężczyźni"] },
        { "LUDN_1342_CTAB_20250407092200.csv", ["ogółem", "ogółem"] },
        { "LUDN_1342_CTAB_20250407092200.csv", ["w wieku produkcyjnym", "kobiety"] },
        { "LUDN_1342_CTAB_20250407092200.csv", ["w wieku poprodukcyjnym", "mężczyźni"] },
    };

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Gminas_add_up_to_powiaty_and_these_to_wojewodztwa_and_the_country(string file, string[] dimensions)
    {
        var years = Table(file).FiguresByYear(dimensions);
        Assert.Equal([2020, 2021, 2022, 2023, 2024], years.Keys.Order());
        foreach (var figures in years.Values)
        {
            Assert.Empty(BdlNationwide.MixedGminas(figures));
            Assert.Empty(BdlNationwide.Counties(figures));
            var counties = figures.Where(f => f.Key.Kind == UnitKind.County).ToLookup(f => f.Key.Voivodeship, f => f.Value.Number ?? 0);
            foreach (var voivodeship in figures.Where(f => f.Key.Kind == UnitKind.Voivodeship))
                Assert.Equal(counties[voivodeship.Key].Sum(), voivodeship.Value.Number);
            Assert.Equal(figures.Where(f => f.Key.Kind == UnitKind.Voivodeship).Sum(f => f.Value.Number), figures[TerritorialCode.Poland].Number);
        }
    }

    [Fact]
    public void Age_groups_by_economic_age_are_the_five_year_classes()
    {
        var (classes, groups) = (Table("LUDN_2137_CTAB_20250407091500.csv"), Table("LUDN_1342_CTAB_20250407092200.csv"));
        string[] women = ["60-64", "65-69", "70 i więcej"];
        var sums = women.Select(c => classes.Figures(2024, c, "kobiety")).ToArray();
        foreach (var (unit, figure) in groups.Figures(2024, "w wieku poprodukcyjnym", "kobiety"))
            Assert.Equal(figure.HasNumber ? sums.Sum(s => s[unit].Number) : 0, figure.Number ?? 0);
    }

    [Fact]
    public void A_figure_that_is_not_yet_available_says_so()
    {
        var figures = Table("RYNE_1944_CREL_20250407093000.csv").Figures(2024);
        Assert.Equal(MissingReason.NotYetAvailable, figures[TerritorialCode.Parse("9601011")].Missing);
        Assert.True(figures[TerritorialCode.Poland].Notes.HasFlag(FigureNotes.Incomplete));
    }

    private static BdlTable Table(string file)
    {
        var problems = new ProblemList();
        var read = Assert.Single(DelimitedReader.Read(Folder(), file, FileSettings.None, problems, TestContext.Current.CancellationToken));
        var table = BdlTable.Read(read, FileSettings.None, problems);
        Assert.Empty(problems.ToImmutable());
        Assert.NotNull(table);
        return table;
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Assessment.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Assessment.sln.");
        return Path.Combine(folder.FullName, "data-samples", "przyklad-miasto-2024", "dane", "bdl");
    }
}
