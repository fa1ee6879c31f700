using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Findings.Decisions;
using Assessment.Tables;

namespace Assessment.Findings;

/// <summary>What the program concludes and recommends for a case, with what the office decided.</summary>
public sealed record CaseFindings
{
    /// <summary>Nothing is concluded.</summary>
    public static CaseFindings None { get; } = new();

    /// <summary>Findings in the order of the topics; those that contradict each other stand together, the more severe first.</summary>
    public ImmutableArray<Finding> All { get; init; } = [];

    /// <summary>Recommendations in the order of their groups.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Decisions on proposals that this run does not make.</summary>
    public ImmutableArray<Decision> Vanished { get; init; } = [];

    /// <summary>Ids of the proposals on which the office has not decided, findings first.</summary>
    public ImmutableArray<string> Undecided =>
        [.. All.Where(f => f.IsUndecided).Select(f => f.Id), .. Recommendations.Where(r => r.IsUndecided).Select(r => r.Id)];

    /// <summary>Applies rules to a case.</summary>
    /// <param name="assessed">The case with its observations.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="decisions">What the office decided.</param>
    public static CaseFindings Of(AssessedCase assessed, FindingRules rules, OfficeDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(decisions);
        var onFindings = decisions.Findings.ToDictionary(d => d.Id);
        var onRecommendations = decisions.Recommendations.ToDictionary(d => d.Id);
        ImmutableArray<Finding> findings =
            [.. FindingOrder.Arrange(rules, Made(assessed, rules)).Select(f => f with { Decision = onFindings.GetValueOrDefault(f.Id) })];
        var groups = rules.Groups.Select((g, i) => (g.Id, i)).ToDictionary(g => g.Id, g => g.i);
        ImmutableArray<Recommendation> recommendations =
        [
            .. rules.Recommendations.OrderBy(r => groups[r.Group])
                .Select(r => Recommendation(r, assessed, rules, findings, onRecommendations.GetValueOrDefault(r.Id))).OfType<Recommendation>(),
        ];
        var made = findings.Select(f => f.Id).ToHashSet();
        var recommended = recommendations.Select(r => r.Id).ToHashSet();
        return new()
        {
            All = findings,
            Recommendations = recommendations,
            Vanished = [.. decisions.Findings.Where(d => !made.Contains(d.Id)), .. decisions.Recommendations.Where(d => !recommended.Contains(d.Id))],
        };
    }

    private static IEnumerable<Finding> Made(AssessedCase assessed, FindingRules rules) =>
        from rule in rules.Findings
        where rule.Conditions.All(c => c.Holds(assessed))
        let statement = rule.Statement.Fill(assessed)
        let reason = rule.Reason.Fill(assessed)
        where statement is not null && reason is not null
        select new Finding
        {
            Rule = rule,
            Statement = statement.Text,
            Reason = reason.Text,
            Evidence = [.. statement.Evidence.Concat(reason.Evidence).Concat(rule.Conditions.SelectMany(c => c.Evidence(assessed))).Distinct()],
            Changes = [.. statement.Changes.Concat(reason.Changes).Distinct()],
            Said = [.. statement.Said.Concat(reason.Said).Distinct()],
            Recommendations = rule.Recommendations,
        };

    private static Recommendation? Recommendation(
        RecommendationRule rule, AssessedCase assessed, FindingRules rules, ImmutableArray<Finding> findings, Decision? decision)
    {
        ImmutableArray<Finding> why =
        [
            .. findings.Where(f => f.Recommendations.Contains(rule.Id) && f.Decision?.Verdict != Verdict.Reject)
                .OrderByDescending(f => f.Rule.Severity),
        ];
        if (why.IsEmpty) return null;
        if ((rule.What.Fill(assessed), rule.Who.Fill(assessed), rule.When.Fill(assessed), rule.Effect.Fill(assessed))
            is not ({ } what, { } who, { } when, { } effect)) return null;
        return new()
        {
            Rule = rule,
            Proposal = what.Text,
            Why = why,
            Who = decision?.Who ?? who.Text,
            When = decision?.When ?? when.Text,
            Effect = effect.Text,
            Watch = decision?.Watch ?? rule.Watch,
            Budget = Estimate(rule.Cost, assessed, rules),
            Decision = decision,
        };
    }

    private static BudgetEstimate? Estimate(CostRule? cost, AssessedCase assessed, FindingRules rules)
    {
        if (cost is null || !assessed.Case.UnitCosts.TryGetValue(cost.Rate, out var unitCost)) return null;
        var (units, counted) = Units(cost, assessed);
        return units is > 0 and { } known ? new(rules.Rates.First(r => r.Id == cost.Rate), cost.Quantity * known, unitCost, counted) : null;
    }

    private static (decimal? Units, ImmutableArray<Observation> Of) Units(CostRule cost, AssessedCase assessed)
    {
        var year = assessed.Case.Year;
        if (cost.ToMeet is { } norm)
            return assessed.Norms.FirstOrDefault(r => r.Norm.Id == norm && r.Year == year) is { } tested
                ? (tested.Shortage, [.. tested.Evidence.Concat(tested.Ratios.SelectMany(r => r.Of)).Distinct()])
                : (null, []);
        if (cost.Per is not { } indicator) return (1, []);
        ImmutableArray<Observation> counted =
            [.. (cost.OfRise ? [year - 1, year] : new[] { year }).Select(y => assessed.Find(indicator, y)).OfType<Observation>()];
        return (counted switch
        {
            [var earlier, var later] => YearOverYear.Between(earlier.Figure, later.Figure)?.Absolute,
            [var only] when !cost.OfRise => only.Figure.Number,
            _ => null,
        }, counted);
    }
}
