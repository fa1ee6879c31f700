using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Findings.Conditions;
using Assessment.Findings.Decisions;
using Assessment.Findings.Sentences;
using Assessment.Problems;

namespace Assessment.Tests.Findings;

public class CaseFindingsTests
{
    private static readonly FindingRules Rules = new()
    {
        Topics = [new("pomoc", "Pomoc"), new("praca", "Praca")],
        Groups = [new("grupa", "Grupa")],
        Rates = [new("etat", new("etat", "etaty", "etatów", "etatu"), "roczny koszt etatu")],
        Recommendations =
        [
            new()
            {
                Id = "zatrudnic", Group = "grupa", What = Words("Zatrudnić"), Who = Words("GOPS"), When = Words("2021"), Effect = Words("skutek"),
                Watch = Sample.Code("rodziny"), Cost = new("etat", 2),
            },
        ],
        Findings =
        [
            Rule("praca.obojetna", "praca", "praca", FindingSeverity.Information, FindingDirection.Neutral),
            Rule("pomoc.slaba", "pomoc", "rodziny", FindingSeverity.Information, FindingDirection.Unfavourable) with { Recommendations = ["zatrudnic"] },
            Rule("pomoc.mocna", "pomoc", "rodziny", FindingSeverity.Urgent, FindingDirection.Unfavourable),
            Rule("pomoc.dobra", "pomoc", "rodziny", FindingSeverity.Attention, FindingDirection.Favourable),
        ],
    };

    [Fact]
    public void Findings_that_say_the_same_are_merged_into_the_most_severe_one()
    {
        var finding = Assert.Single(Of().All, f => f.Rule.Direction == FindingDirection.Unfavourable);
        Assert.Equal("pomoc.mocna", finding.Id);
        Assert.Equal(["zatrudnic"], finding.Recommendations);
    }

    [Fact]
    public void Contradicting_findings_stand_side_by_side_in_the_order_of_topics() =>
        Assert.Equal(["pomoc.mocna", "pomoc.dobra", "praca.obojetna"], Of().All.Select(f => f.Id));

    [Fact]
    public void Without_decisions_everything_is_undecided() =>
        Assert.Equal(["pomoc.mocna", "pomoc.dobra", "praca.obojetna", "zatrudnic"], Of().Undecided);

    [Fact]
    public void A_recommendation_without_a_reason_is_not_proposed() =>
        Assert.Empty(Of(new Decision("pomoc.mocna", "", Verdict.Reject, Place) { Reason = "bo tak" }).Recommendations);

    [Fact]
    public void The_office_can_change_the_words()
    {
        var findings = Of(new Decision("pomoc.dobra", "", Verdict.Change, Place) { Text = "Po naszemu." });
        Assert.Equal("Po naszemu.", findings.All.Single(f => f.Id == "pomoc.dobra").Text);
        Assert.DoesNotContain("pomoc.dobra", findings.Undecided);
    }

    [Fact]
    public void Decisions_on_what_is_no_longer_proposed_are_kept_apart() =>
        Assert.Equal(["dawny"], Of(new Decision("dawny", "", Verdict.Accept, Place)).Vanished.Select(d => d.Id));

    [Fact]
    public void Without_a_unit_cost_there_is_no_estimate() => Assert.Null(Assert.Single(Of().Recommendations).Budget);

    [Fact]
    public void A_unit_cost_gives_the_effect_on_the_budget() =>
        Assert.Equal(192_000m, Assert.Single(CaseFindings.Of(Priced(), Rules, OfficeDecisions.None).Recommendations).Budget?.Amount);

    [Theory]
    [InlineData(true, 38)]    // 439 − 401
    [InlineData(false, 439)]
    public void A_cost_for_every_unit_of_an_indicator_is_multiplied_by_its_rise_or_by_its_figure(bool ofRise, int units)
    {
        var rules = Rules with { Recommendations = [Rules.Recommendations[0] with { Cost = new("etat", 2, Sample.Code("rodziny"), ofRise) }] };
        var budget = Assert.Single(CaseFindings.Of(Priced(Sample.Observe("rodziny", 2019, 401)), rules, OfficeDecisions.None).Recommendations).Budget;
        Assert.Equal((2m * units, 2m * units * 96_000m), (budget?.Quantity, budget?.Amount));
    }

    [Fact]
    public void An_indicator_that_did_not_rise_gives_no_estimate()
    {
        var rules = Rules with { Recommendations = [Rules.Recommendations[0] with { Cost = new("etat", 1, Sample.Code("rodziny"), OfRise: true) }] };
        Assert.Null(Assert.Single(CaseFindings.Of(Priced(Sample.Observe("rodziny", 2019, 439)), rules, OfficeDecisions.None).Recommendations).Budget);
        Assert.Null(Assert.Single(CaseFindings.Of(Priced(), rules, OfficeDecisions.None).Recommendations).Budget);
    }

    [Fact]
    public void Evidence_is_what_the_conditions_looked_at() =>
        Assert.Equal([(2020, 439m)], Of().All[0].Evidence.Select(o => (o.Year, o.Figure.Number ?? 0)));

    private static Place Place => new("wnioski.yaml", 1);

    private static CaseFindings Of(params ImmutableArray<Decision> decisions) => CaseFindings.Of(Assessed(), Rules, new(decisions, []));

    private static AssessedCase Assessed(params Observation[] earlier) =>
        AssessedCase.Of(Sample.Content([Sample.Count("rodziny", unit: Sample.Families)], [Sample.Observe("rodziny", 2020, 439), .. earlier]));

    private static AssessedCase Priced(params Observation[] earlier)
    {
        var assessed = Assessed(earlier);
        var cost = new GivenCost(96_000m, new("ocena.yaml", 80, "etat", 9, new(SourceKind.Own, "stawki ośrodka"), "96000"));
        return assessed with { Content = assessed.Content with { Case = assessed.Case with { UnitCosts = ImmutableDictionary<string, GivenCost>.Empty.Add("etat", cost) } } };
    }

    private static FindingRule Rule(string id, string topic, string key, FindingSeverity severity, FindingDirection direction) => new()
    {
        Id = id,
        Topic = topic,
        Key = key,
        Severity = severity,
        Direction = direction,
        Conditions = [new ValueCondition(Sample.Code("rodziny"), new(AtLeast: 1))],
        Statement = Words(id),
        Reason = Words(id),
    };

    private static SentenceTemplate Words(string text) => new([new WordsPart(text)]);
}
