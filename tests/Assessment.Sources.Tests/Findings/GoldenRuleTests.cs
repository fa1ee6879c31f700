using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Changes;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Changes;
using Assessment.Sources.Findings;
using Assessment.Sources.Norms;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Tests.Findings;

/// <summary>
/// Every rule at its boundary (<c>wnioski-wzorcowe.txt</c>): figures that just make it fire, with the sentence it then says, and figures
/// that just do not, small numbers among them. The latest year is the assessed one; after 2020 the tables have five years. 2025–2029 lie
/// after every known change of law. „gminy” are the figures of the peers, one after the other.
/// </summary>
public sealed class GoldenRuleTests
{
    /// <summary>The powiat in which the peers lie: not that of the assessed gmina.</summary>
    private const string Peer = "12010";

    private static readonly BuiltIn Data = new();

    public static TheoryData<string, string, string> Firing => [.. Lines('+').Select(l => (l.Rule, l.Figures, l.Sentence))];

    public static TheoryData<string, string> Silent => [.. Lines('-').Select(l => (l.Rule, l.Figures))];

    [Theory]
    [MemberData(nameof(Firing))]
    public void A_rule_fires_at_its_boundary(string rule, string figures, string sentence)
    {
        var finding = Assert.Single(Assessed(figures).Findings.All, f => f.Id == rule);
        Assert.Equal(sentence, finding.Statement.Replace('\u00A0', ' '));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_rule_is_silent_just_below_its_boundary(string rule, string figures) =>
        Assert.DoesNotContain(Assessed(figures).Findings.All, f => f.Id == rule);

    [Fact]
    public void Every_rule_has_a_figure_on_either_side_of_its_boundary()
    {
        Assert.Empty(Data.Rules.Findings.Select(r => r.Id).Except(Lines('+').Select(l => l.Rule)));
        Assert.Empty(Data.Rules.Findings.Select(r => r.Id).Except(Lines('-').Select(l => l.Rule)));
        Assert.True(Data.Rules.Findings.Length >= 30);
    }

    internal static AssessedCase Assessed(string figures)
    {
        var observed = figures.Split(';', StringSplitOptions.TrimEntries).SelectMany(Observed).ToArray();
        var peers = observed.Where(o => o.Unit.Value.StartsWith(Peer, StringComparison.Ordinal)).ToArray();
        var source = new DataSource(peers.Length > 0 ? SourceKind.Bdl : SourceKind.Own, "dane");
        return Assessed(figures, [.. observed.Except(peers).Select(o => From(o, source))], [.. peers.Select(o => From(o, source))]);
    }

    // Figures of the statistical office are the only ones that are put beside those of other gminas.
    private static Observation From(Observation observed, DataSource source) =>
        observed with { Origin = (CellOrigin)observed.Origin with { Source = source } };

    private static AssessedCase Assessed(string figures, Observation[] own, Observation[] peers) => AssessedCase.Of(new()
    {
        Case = LastYear(figures) is > 2020 and var year ? Data.Case with { Year = year, Depth = 5 } : Data.Case,
        Catalogue = Data.Catalogue,
        Plan = new([]),
        Observations = new(own, []),
        Peers = new([.. peers.Select(p => p.Unit).Distinct().Select(u => new TerritorialUnit(u, u.Value))], [.. peers]),
        Norms = Data.Norms,
        ChangeRules = Data.Changes,
        Breaks = Data.Breaks,
        Rules = Data.Rules,
    });

    private static int LastYear(string figures) =>
        figures.Split(' ').Where(w => w.Contains('=', StringComparison.Ordinal)).Max(w => int.Parse(w[..4], CultureInfo.InvariantCulture));

    private static IEnumerable<Observation> Observed(string series)
    {
        var words = series.Split(' ');
        var unit = words[0] == "powiat" ? Data.Case.Unit.County : Data.Case.Unit;
        var code = new IndicatorCode(words[0] is "powiat" or "gminy" ? words[1] : words[0]);
        Assert.True(Data.Catalogue.TryGet(code, out _), code.Value);
        foreach (var (word, line) in words.Where(w => w.Contains('=', StringComparison.Ordinal)).Select((w, i) => (w, i)))
        {
            var year = int.Parse(word[..4], CultureInfo.InvariantCulture);
            foreach (var (text, i) in word[5..].Split('/').Select((t, i) => (t, i)))
                yield return new(words[0] == "gminy" ? TerritorialCode.Parse($"{Peer}{i + 1}2") : unit, code, year, Figure.Of(decimal.Parse(text, CultureInfo.InvariantCulture)),
                    new CellOrigin("dane/wlasne/test.csv", line + 1, "wartosc", 3, new DataSource(SourceKind.Own, "dane ośrodka"), text));
        }
    }

    private static IEnumerable<(string Rule, string Figures, string Sentence)> Lines(char mark)
    {
        var rule = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Findings", "wnioski-wzorcowe.txt")).Where(l => l.Length > 0))
        {
            if (line[0] is not ('+' or '-')) rule = line.Trim();
            else if (line[0] == mark && line[1..].Split("→", StringSplitOptions.TrimEntries) is var parts) yield return (rule, parts[0], parts.ElementAtOrDefault(1) ?? "");
        }
    }

    private sealed class BuiltIn
    {
        public BuiltIn()
        {
            var problems = new ProblemList();
            var data = BuiltInData.Embedded();
            Catalogue = CatalogueReader.Read(data.Catalogue, null, problems);
            Norms = NormReader.Read(data.Norms, Catalogue, problems);
            Changes = ChangeRulesReader.Read(data.Changes, problems);
            Breaks = BreakReader.Read(data.Breaks, Catalogue, problems);
            Rules = RulesReader.Read(data.Rules, Catalogue, Norms, problems);
            Assert.Empty(problems.ToImmutable());
        }

        public Catalogue Catalogue { get; }

        public NormSet Norms { get; }

        public ChangeRules Changes { get; }

        public ImmutableArray<StructuralBreak> Breaks { get; }

        public Assessment.Findings.FindingRules Rules { get; }

        public AssessmentCase Case { get; } = new()
        {
            Unit = TerritorialCode.Parse("1206172"),
            PlainName = "Zielonki",
            UnitName = new("gmina Zielonki", "gminy Zielonki", "gminie Zielonki", "gminie Zielonki"),
            Centre = new("Ośrodek", "Ośrodka", "Ośrodkowi", "Ośrodku"),
            CentreAbbreviation = "GOPS",
            Council = new("Rada", "Rady", "Radzie", "Radzie"),
            Year = 2020,
            Date = new LocalDate(2021, 4, 15),
            Place = "Zielonki",
            PeerRule = new(new("ludnosc"), 0.5m, 2),
            ComparisonUnits = [new(TerritorialCode.Parse("1206000"), "powiat krakowski")],
        };
    }
}
