using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Findings;
using Assessment.Language;

namespace Assessment.Worker.Tests.Sample;

/// <summary>Every number of a conclusion comes from its evidence, in both samples.</summary>
public partial class FindingTraceTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    private IEnumerable<AssessedCase> Cases => [zielonki.Assessed, town.Assessed];

    [Fact]
    public void Every_number_of_a_conclusion_is_a_figure_of_its_evidence_its_change_a_year_or_the_law()
    {
        var wrong = from assessed in Cases
                    from finding in assessed.Findings.All
                    let known = Known(finding, assessed)
                    from text in new[] { finding.Statement, finding.Reason }
                    from Match number in Number.Matches(text)
                    where !known.Contains(number.Value)
                    select $"{finding.Id}: {number.Value} w „{text}”";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_conclusion_with_a_figure_leads_to_a_cell_of_an_input_file()
    {
        foreach (var assessed in Cases)
        {
            var files = assessed.Content.Files.Select(f => f.Path).ToHashSet();
            Assert.All(assessed.Findings.All.Where(f => Number.IsMatch(f.Statement)), f =>
            {
                Assert.NotEmpty(f.Evidence);
                Assert.All(f.Evidence.SelectMany(o => o.Origin.Cells), c => Assert.Contains(c.File, files));
            });
        }
    }

    [Fact]
    public void Both_samples_are_decided_and_print_what_was_accepted()
    {
        foreach (var (assessed, text) in new[] { (zielonki.Assessed, DeckWords.Of(zielonki.Composed)), (town.Assessed, DeckWords.Of(town.Composed)) })
        {
            Assert.Empty(assessed.Findings.Undecided);
            Assert.Empty(assessed.Findings.Vanished);
            Assert.DoesNotContain("Propozycje programu", text, StringComparison.Ordinal);
            Assert.All(assessed.Findings.All.Where(f => f.Decision?.Verdict == Assessment.Findings.Decisions.Verdict.Accept),
                f => Assert.Contains(ZielonkiDeck.Flat(f.Statement).TrimEnd('.'), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_rejected_conclusion_is_not_printed()
    {
        var rejected = Assert.Single(zielonki.Assessed.Findings.All, f => f.Decision?.Verdict == Assessment.Findings.Decisions.Verdict.Reject);
        Assert.DoesNotContain(ZielonkiDeck.Flat(rejected.Statement), DeckWords.Of(zielonki.Composed), StringComparison.Ordinal);
    }

    [Fact]
    public void No_conclusion_holds_a_code_a_placeholder_or_a_double_space() =>
        Assert.All(Cases.SelectMany(c => c.Findings.All).SelectMany(f => new[] { f.Statement, f.Reason }), t => Assert.DoesNotMatch(Raw, t));

    [Fact]
    public void The_town_tells_what_became_of_last_years_recommendations()
    {
        var text = DeckWords.Of(town.Composed);
        Assert.Contains("Co zapowiedzieliśmy, co osiągnęliśmy", text, StringComparison.Ordinal);
        Assert.Contains("Utworzyć dwa etaty pracownika socjalnego", text, StringComparison.Ordinal);
        Assert.Equal(4, town.Assessed.Content.PreviousRecommendations.Length);
    }

    private static HashSet<string> Known(Finding finding, AssessedCase assessed)
    {
        var known = Enumerable.Range(assessed.Case.Years[0], assessed.Case.Depth + 2).Select(y => y.ToString(CultureInfo.InvariantCulture)).ToHashSet();
        foreach (var observation in finding.Evidence)
        {
            var indicator = assessed.Catalogue[observation.Indicator];
            Add(PolishNumber.Text(observation.Figure.Number ?? 0, indicator.Domain.Decimals));
            Add(PolishNumber.ZlotyShort(observation.Figure.Number ?? 0));
            Add(indicator.Label + " " + indicator.Definition);
            foreach (var earlier in finding.Evidence.Where(o => (o.Unit, o.Indicator) == (observation.Unit, observation.Indicator) && o.Year < observation.Year))
            {
                var (from, difference) = (earlier.Figure.Number ?? 0, Math.Abs((observation.Figure.Number ?? 0) - (earlier.Figure.Number ?? 0)));
                Add(PolishNumber.Text(difference, indicator.Domain.Decimals));
                if (from > 0) Add(PolishNumber.Text(difference / from * 100, 1));
            }
        }
        Add(finding.Rule.LegalBasis);
        foreach (var norm in assessed.Norms.Where(n => n.Evidence.Intersect(finding.Evidence).Any())) Add(norm.Norm.Demand);
        foreach (var said in finding.Said) Add(PolishNumber.Text(said.Figure.Number ?? 0, said.Domain.Decimals));
        return known;

        void Add(string text) => known.UnionWith(Number.Matches(text).Select(m => m.Value));
    }

    [GeneratedRegex(@"\d{1,3}(?:[\u00A0 ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"[{}]|[a-z]\.[a-z]|  ")]
    private static partial Regex Raw { get; }
}
