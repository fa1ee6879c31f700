using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Bdl;
using Assessment.Sources.Delimited;
using Assessment.Territory;

namespace Assessment.Sources.Tests.Bdl;

/// <summary>The real exports beside the repository; skipped where they are not there.</summary>
public sealed class RealFilesTests
{
    private const string Unemployed = "RYNE_1944_CTAB_20250616184618.csv";
    private const string PopulationLong = "LUDN_2137_CREL_20220407210714.csv";
    private const string PopulationWide = "LUDN_2137_CTAB_20210625164329.csv";
    private const string Migration = "LUDN_3000_CREL_20250203204210.csv";

    private static readonly TerritorialUnit Walbrzych = new(TerritorialCode.Parse("0265011"), "miasto Wałbrzych");

    private readonly ProblemList _problems = new();

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assessment.sln"))) folder = folder.Parent;
        var data = folder is null ? "" : Path.Combine(folder.FullName, "..", "shared", "data", "bdl");
        Assert.SkipUnless(Directory.Exists(data), "Brak ../shared/data/bdl: test na prawdziwych plikach pominięto.");
        return data;
    }

    private DelimitedFile Load(string name, FileSettings? settings = null) =>
        Assert.Single(DelimitedReader.Read(Folder(), name, settings ?? FileSettings.None, _problems, CancellationToken.None));

    private BdlTable Table(string name, FileSettings? settings = null) =>
        BdlTable.Read(Load(name, settings), settings ?? FileSettings.None, _problems)!;

    private SourceReading Read(string name, BdlContext context) => BdlReader.Read(Load(name, context.Settings), context, _problems);

    [Fact]
    public void Unemployed_of_Zielonki_are_read_for_all_22_years()
    {
        var reading = Read(Unemployed, BdlSample.Context());

        Assert.Equal(
            [428, 363, 313, 227, 164, 235, 400, 452, 397, 450, 463, 378, 306, 310, 235, 230, 196, 352, 336, 289, 278, 253],
            Enumerable.Range(2003, 22).Select(y => (int)reading.At("bezrobotni", y).Number!.Value));
        Assert.Empty(BdlSample.Faults(_problems));
        Assert.Equal((4434, 1), (reading.File.Rows, reading.File.UsedRows));
        Assert.Contains(_problems.ToImmutable(), p => p.Id == "bdl.inne-jednostki" && p.Message.Contains("4\u00A0433 wiersze", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_codes_of_Walbrzych_are_one_series()
    {
        var reading = Read(Unemployed, BdlSample.Context(Walbrzych));

        Assert.Equal(22, reading.Observations.Count(o => o.Figure.HasNumber));
        Assert.Equal(8029, reading.At("bezrobotni", 2012, Walbrzych).Number);
        Assert.Equal(7700, reading.At("bezrobotni", 2013, Walbrzych).Number);
        Assert.Empty(BdlSample.Faults(_problems));
    }

    [Fact]
    public void Gmina_that_changed_its_kind_is_one_series()
    {
        var table = Table(Unemployed);
        var unit = new TerritorialUnit(TerritorialCode.Parse("0202063"), "gmina Pieszyce");

        var reading = BdlReader.Read(table.File, BdlSample.Context(unit), _problems);

        Assert.Equal(22, reading.Observations.Count(o => o.Figure.HasNumber));
        Assert.Empty(BdlSample.Faults(_problems));
    }

    [Fact]
    public void Rejowiec_that_moved_between_powiaty_is_joined_only_when_the_case_says_so()
    {
        var unit = new TerritorialUnit(TerritorialCode.Parse("0603153"), "gmina Rejowiec");
        var table = Table(Unemployed);

        var apart = BdlReader.Read(table.File, BdlSample.Context(unit), _problems);
        var joined = BdlReader.Read(
            table.File, BdlSample.Context(unit) with { Successions = [new(TerritorialCode.Parse("0606082"), unit.Code)] }, new());

        Assert.Equal(["bdl.mozliwa-kontynuacja"], BdlSample.Faults(_problems).Select(p => p.Id));
        Assert.Equal((19, 22), (apart.Observations.Count(o => o.Figure.HasNumber), joined.Observations.Count(o => o.Figure.HasNumber)));
    }

    [Fact]
    public void Women_and_men_are_the_population_of_every_gmina_in_2020()
    {
        var table = Table(PopulationLong);
        var (all, women, men) = (table.Figures(2020), table.Figures(2020, "kobiety"), table.Figures(2020, "mężczyźni"));

        Assert.Equal(2477, all.Count);
        Assert.All(all, unit => Assert.Equal(unit.Value.Number, women[unit.Key].Number + men[unit.Key].Number));
        Assert.Equal((23690m, 12156m, 11534m), (N(all), N(women), N(men)));
        Assert.Equal(281440, all.Where(u => u.Key.County.Value == "1206000" && u.Key.IsGmina).Sum(u => u.Value.Number));

        static decimal N(IReadOnlyDictionary<TerritorialCode, Figure> figures) => figures[BdlSample.Zielonki.Code].Number!.Value;
    }

    [Fact]
    public void Mixed_gminas_are_their_city_and_rural_area_in_every_year()
    {
        var figures = Table(Unemployed).FiguresByYear();

        var mismatches = figures.SelectMany(y => BdlNationwide.MixedGminas(y.Value).Select(m => (y.Key, m)));

        Assert.Empty(mismatches);
        Assert.True(figures[2024].Count(f => f.Key.Kind == UnitKind.CityPart && f.Value.HasNumber) > 600);
    }

    [Fact]
    public void Zeros_of_parts_before_2019_are_missing_data()
    {
        var parts = Table(Unemployed).Figures(2018).Where(f => f.Key.Kind is UnitKind.CityPart or UnitKind.RuralPart).ToList();

        Assert.All(parts, p => Assert.False(p.Value.HasNumber));
        Assert.Contains(parts, p => p.Value.Missing == MissingReason.ZeroMeansMissing);
    }

    [Fact]
    public void Powiaty_are_the_sums_of_their_gminas_in_every_year()
    {
        var figures = Table(Unemployed).FiguresByYear();

        var mismatches = figures.SelectMany(y => BdlNationwide.Counties(y.Value).Select(m => (y.Key, m)));

        Assert.Empty(mismatches);
        Assert.Equal(379, figures[2010].Count(f => f.Key.Kind == UnitKind.County && f.Value.HasNumber));
    }

    [Fact]
    public void Shortened_table_gives_age_groups_once_the_case_gives_year_and_unit()
    {
        var settings = new FileSettings { Year = 2020, UnitOfMeasure = "osoba" };
        var reading = Read(PopulationWide, BdlSample.Context() with { Settings = settings });

        Assert.Equal([23690, 4766, 2021], reading.Numbers(2020, "ludnosc", "ludnosc.0-14", "ludnosc.70"));
        Assert.Empty(BdlSample.Faults(_problems));
    }

    [Fact]
    public void Seventy_and_more_is_the_sum_of_its_parts_in_every_unit()
    {
        var table = Table(PopulationWide, new() { Year = 2020, UnitOfMeasure = "osoba" });
        var whole = table.Figures(2020, "70 i więcej");
        var labels = "70-74;75-79;80-84;85 i więcej".Split(';');
        var parts = labels.Select(label => table.Figures(2020, label)).ToArray();

        Assert.Equal(3779, whole.Count);
        Assert.NotNull(AgeClass.FindOverlap([.. labels, "70 i więcej"]));
        Assert.All(whole, unit => Assert.Equal(unit.Value.Number, parts.Sum(p => p[unit.Key].Number)));
    }

    [Fact]
    public void Shortened_table_is_refused_without_year_and_unit()
    {
        Assert.Empty(Read(PopulationWide, BdlSample.Context()).Observations);
        Assert.Equal(["bdl.brak-roku", "bdl.brak-jednostki-miary"], _problems.ToImmutable().Select(p => p.Id));
    }

    [Fact]
    public void Attributes_of_the_migration_table_are_honoured()
    {
        var silesia = new TerritorialUnit(TerritorialCode.Parse("0200000"), "województwo dolnośląskie");
        var reading = Read(Migration, BdlSample.Context(silesia));

        Assert.Equal(-930, reading.At("migracje", 2005, silesia).Number);
        Assert.True(_problems.ToImmutable().All(p => p.Severity != Severity.Error));
    }
}
