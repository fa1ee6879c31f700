using System.Text.RegularExpressions;
using Assessment.Checks.Rules;
using Assessment.Disclosure;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Revisions;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Rules;

namespace Assessment.Sources.Tests.Rules;

public partial class CheckRulesReaderTests
{
    private static readonly Catalogue Catalogue = CatalogueReader.Read(BuiltInData.Embedded().Catalogue, null, new());

    [Fact]
    public void The_built_in_checks_are_read_without_a_problem()
    {
        var problems = new ProblemList();
        var rules = CheckRulesReader.Read(BuiltInData.Embedded().Checks, Catalogue, problems)!; // embedded
        Assert.Empty(problems.ToImmutable());
        Assert.Contains(rules.Orders, o => o is { Smaller.Value: "powody.ubostwo", Greater.Value: "powody.ubostwo.osoby" });
        Assert.Contains(rules.Amounts, a => a is { Amount.Value: "zasilek.staly.kwota", Count.Value: "zasilek.staly.swiadczenia" });
    }

    [Fact]
    public void The_built_in_data_hold_every_check_that_the_program_runs()
    {
        var rules = CheckRulesReader.Read(BuiltInData.Embedded().Checks, Catalogue, new())!; // embedded
        var ids = typeof(CheckRule).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("Assessment.Checks.", StringComparison.Ordinal) == true || t == typeof(PastYears) || t == typeof(SpelledCountCheck))
            .SelectMany(t => t.GetFields()).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!) // literals
            .ToArray();
        Assert.True(ids.Length >= 20);
        Assert.All(ids, id => Assert.True(rules.Rules.ContainsKey(id), id));
        Assert.All(rules.Rules.Keys, id => Assert.True(ids.Contains(id) || rules.Orders.Any(o => o.Check == id), $"{id} is never run"));
    }

    [Theory]
    [InlineData("kolejnosc: [{kontrola: nie.ma, mniejszy: pomoc.rodziny, wiekszy: pomoc.osoby-w-rodzinach}]", "kontrole.nieznana")]
    [InlineData("kwoty: [{kwota: pomoc.kwotaa, liczba: pomoc.rodziny}]", "kontrole.nieznany-kod")]
    [InlineData("kwoty: [{kwota: \"nic.*.kwota\", liczba: \"nic.*.liczba\"}]", "kontrole.nieznany-kod")]
    [InlineData("udzialy: [{czesci: [bezrobotni.udzial-kobiet, nie.ma]}]", "kontrole.nieznany-kod")]
    [InlineData("inne: 1", "yaml.nieznany-klucz")]
    public void What_does_not_fit_is_an_error_at_its_line(string yaml, string id)
    {
        var problems = new ProblemList();
        CheckRulesReader.Read(("kontrole.yaml", Thresholds + yaml), Catalogue, problems);
        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal((id, Thresholds.Count(c => c == '\n') + 1), (problem.Id, problem.Place!.Line)); // placed
    }

    private static string Thresholds { get; } = "progi:\n" + string.Concat(
        ThresholdKey.Matches(BuiltInData.Embedded().Checks.Text[BuiltInData.Embedded().Checks.Text.IndexOf("progi:", StringComparison.Ordinal)..]).Select(m => $"  {m.Groups[1].Value}: 5\n"));

    [GeneratedRegex(@"^  (\w+):", RegexOptions.Multiline)]
    private static partial Regex ThresholdKey { get; }
}
