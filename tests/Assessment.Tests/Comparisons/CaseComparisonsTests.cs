using System.Collections.Immutable;
using Assessment.Comparisons;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Tests.Comparisons;

public class CaseComparisonsTests
{
    private static readonly DataSource Bdl = new(SourceKind.Bdl, "GUS");
    private static readonly TerritorialUnit County = new(TerritorialCode.Parse("1206000"), "powiat krakowski");
    private static readonly TerritorialUnit Poland = new(TerritorialCode.Poland, "Polska");

    [Fact]
    public void The_unit_is_compared_with_larger_ones_by_the_same_definition()
    {
        var comparison = Assert.Single(Compare([.. Own(350, 23000), .. Figures(County.Code, 6000, 280000), .. Figures(Poland.Code, 1000000, 38000000)]).All);
        Assert.Equal(["powiat krakowski", "Polska"], comparison.Larger.Select(u => u.Unit.Name));
        Assert.Equal(350m / 23000 * 100 - 6000m / 280000 * 100, comparison.Larger[0].Difference);
        Assert.Equal(1, comparison.AgainstNearest);
    }

    [Fact]
    public void Nothing_is_compared_when_no_other_unit_has_the_denominator() =>
        Assert.Empty(Compare([.. Own(350, 23000), Observe(County.Code, "bezrobotni", 6000)]).All);

    [Fact]
    public void Figures_of_another_year_are_not_compared() =>
        Assert.Empty(Compare([.. Own(350, 23000), .. Figures(County.Code, 6000, 280000).Select(o => o with { Year = 2019 })]).All);

    [Fact]
    public void Figures_of_other_sources_are_not_put_beside_those_of_the_statistical_office()
    {
        var cas = new DataSource(SourceKind.CasOzps, "CAS");
        Assert.Empty(Compare([.. Own(350, 23000).Select(o => o with { Origin = new CellOrigin("c.csv", 1, "w", 1, cas, "") }), .. Figures(County.Code, 6000, 280000)]).All);
    }

    [Fact]
    public void Peers_are_gminas_of_the_same_kind_whose_size_lies_within_the_band()
    {
        var group = Compare([.. Own(350, 20000)], Peer("1201012", 10000), Peer("1201022", 40000), Peer("1201032", 9999), Peer("1201042", 40001), Peer("1201051", 20000)).Group;
        Assert.Equal(["1201012", "1201022"], group!.Members.Select(m => m.Unit.Code.Value));
        Assert.Equal((10000m, 40000m), (group.Smallest, group.Largest));
    }

    [Fact]
    public void A_peer_without_a_figure_is_named_and_not_ranked()
    {
        var comparison = Assert.Single(Compare([.. Own(350, 20000)], Peer("1201012", 10000), Peer("1201022", 15000, null)).All);
        Assert.Equal(["1201012"], comparison.Peers.Select(p => p.Unit.Code.Value));
        Assert.Equal(["1201022"], comparison.MissingPeers.Select(u => u.Code.Value));
        Assert.Equal(2, comparison.Standing?.Units);
    }

    [Fact]
    public void Without_a_declared_group_or_an_own_size_there_are_no_places()
    {
        Assert.Null(Compare([.. Own(350, 20000)], rule: null, Peer("1201012", 10000)).Group);
        Assert.Null(Compare([Observe(Sample.Zielonki, "bezrobotni", 350)], Peer("1201012", 10000)).Group);
    }

    [Fact]
    public void An_indicator_with_a_part_that_is_not_in_BDL_is_not_compared()
    {
        var share = new DerivedIndicator(Sample.Count("udzial"), Sample.Codes("rodziny"), Sample.Codes("ludnosc"), 100);
        Assert.Empty(CaseComparisons.Parts(new([Sample.Count("rodziny"), InBdl("ludnosc")], [share])));
    }

    private static CaseComparisons Compare(ImmutableArray<Observation> read, params (TerritorialUnit Unit, Observation[] Figures)[] peers) =>
        Compare(read, new PeerRule(new("ludnosc"), 0.5m, 2), peers);

    private static CaseComparisons Compare(
        ImmutableArray<Observation> read, PeerRule? rule, params (TerritorialUnit Unit, Observation[] Figures)[] peers)
    {
        var share = new DerivedIndicator(
            Sample.Count("udzial") with { Domain = new(FigureKind.Share, 2), Favourable = Favourable.Less }, Sample.Codes("bezrobotni"), Sample.Codes("ludnosc"), 100);
        var content = Sample.Content([InBdl("bezrobotni"), InBdl("ludnosc")], read);
        return CaseComparisons.Of(content with
        {
            Catalogue = new(content.Catalogue.Indicators, [share]),
            Case = content.Case with { ComparisonUnits = [County, Poland], PeerRule = rule },
            Peers = new([.. peers.Select(p => p.Unit)], [.. peers.SelectMany(p => p.Figures)]),
        });
    }

    private static Indicator InBdl(string code) => Sample.Count(code) with { Bdl = [new("1", [code])] };

    private static Observation[] Own(decimal unemployed, decimal inhabitants) => Figures(Sample.Zielonki, unemployed, inhabitants);

    private static Observation[] Figures(TerritorialCode unit, decimal unemployed, decimal inhabitants) =>
        [Observe(unit, "bezrobotni", unemployed), Observe(unit, "ludnosc", inhabitants)];

    private static (TerritorialUnit Unit, Observation[] Figures) Peer(string code, decimal inhabitants, decimal? unemployed = 100)
    {
        var unit = new TerritorialUnit(TerritorialCode.Parse(code), code);
        return (unit, [Observe(unit.Code, "ludnosc", inhabitants), Observe(unit.Code, "bezrobotni", unemployed)]);
    }

    private static Observation Observe(TerritorialCode unit, string code, decimal? number) =>
        new(unit, new(code), 2020, number is { } n ? Figure.Of(n) : Figure.None(MissingReason.NotYetAvailable), new CellOrigin("b.csv", 1, "w", 1, Bdl, ""));
}
