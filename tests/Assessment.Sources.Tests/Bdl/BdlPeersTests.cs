using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Bdl;

namespace Assessment.Sources.Tests.Bdl;

/// <summary>Other gminas, read for the peer group and as neighbours.</summary>
public sealed class BdlPeersTests
{
    private const string Wide = "RYNE_1944_CTAB_20250616184618.csv";

    private const string Nationwide =
        "\"Kod\";\"Nazwa\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\"\n"
        + "1206172;\"Zielonki (2)\";196;352\n"
        + "1206162;\"Wielka Wieś (2)\";90;101\n"
        + "1206113;\"Skawina (3)\";800;900\n"
        + "0201022;\"Bolesławiec (2)\";300;310\n"
        + "0202013;\"Pieszyce od 2020 (3)\";;700\n"
        + "0203042;\"Kotla od 2003 do 2019 (2)\";80;\n"
        + "0204052;\"Kotla od 2020 (2)\";;85\n";

    private readonly ProblemList _problems = new();

    [Fact]
    public void Gminas_of_the_same_kind_and_those_of_the_powiat_are_read_for_the_assessed_year_only() =>
        Assert.Equal([("1206162", 2020, 101m), ("1206113", 2020, 900m), ("0201022", 2020, 310m), ("0204052", 2020, 85m)],
            Read(Nationwide).Peers.Select(o => (o.Unit.Value, o.Year, o.Figure.Number ?? 0)));

    [Fact]
    public void Every_figure_keeps_its_cell()
    {
        var cell = Assert.IsType<CellOrigin>(Read(Nationwide).Peers[2].Origin);
        Assert.Equal((Wide, 5, 4, "310"), (cell.File, cell.Line, cell.ColumnNumber, cell.Text));
    }

    [Fact]
    public void A_file_of_one_wojewodztwo_gives_no_peers() =>
        Assert.Empty(Read("\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";352\n1206162;\"Wielka Wieś (2)\";101\n").Peers);

    [Fact]
    public void Without_a_declared_group_only_the_powiat_is_read() =>
        Assert.Equal(["1206162", "1206113"], BdlSample.Read(Wide, Nationwide, Context() with { HasPeerGroup = false }, _problems).Peers.Select(o => o.Unit.Value));

    [Fact]
    public void A_figure_that_is_not_yet_available_is_kept_as_missing()
    {
        const string text = "\"Kod\";\"Nazwa\";\"Rok\";\"Wartosc\";\"Jednostka miary\";\"Atrybut\";\n"
            + "1206172;\"Zielonki (2)\";\"2020\";352;\"osoba\";\"\";\n0201022;\"Bolesławiec (2)\";\"2020\";-;\"osoba\";\"n\";\n";
        var peers = BdlSample.Read("RYNE_1944_CREL_20250616184618.csv", text, Context(), _problems).Peers;
        Assert.Equal(MissingReason.NotYetAvailable, Assert.Single(peers).Figure.Missing);
    }

    [Fact]
    public void A_cell_of_another_gmina_that_is_no_number_is_a_warning_at_its_place()
    {
        Read(Nationwide.Replace(";310\n", ";31o\n", StringComparison.Ordinal));
        var warning = Assert.Single(BdlSample.Faults(_problems));
        Assert.Equal(("bdl.zla-liczba-w-grupie", Severity.Warning, 5, 4), (warning.Id, warning.Severity, warning.Place?.Line, warning.Place?.Column));
    }

    private static BdlContext Context() => BdlSample.Context() with { Compared = [new IndicatorCode("bezrobotni")], HasPeerGroup = true };

    private SourceReading Read(string text) => BdlSample.Read(Wide, text, Context(), _problems);
}
