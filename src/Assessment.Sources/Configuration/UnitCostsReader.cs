using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the unit costs of a case (<c>koszty</c>): the rate's id and its amount in złoty.</summary>
internal static class UnitCostsReader
{
    /// <summary>Reads them; an amount that is not above zero is a problem.</summary>
    public static ImmutableArray<UnitCost> Read(YamlFields root, ProblemList problems)
    {
        if (root.Section("koszty") is not { } section) return [];
        var costs = ImmutableArray.CreateBuilder<UnitCost>();
        foreach (var (key, value) in section.Mapping.Entries)
        {
            if (section.Number(key.Text) is not { } amount) continue;
            if (amount > 0 && value is YamlScalar written) costs.Add(new(key.Text, new(amount, Origin(key.Text, written)), key.At(key.Text)));
            else
                problems.Error("konfiguracja.stawka", $"Stawka „{key.Text}” powinna być większa od zera.", value.At(key.Text),
                    "Wpisz kwotę w złotych, np. 96000.");
        }
        return costs.ToImmutable();
    }

    private static CellOrigin Origin(string rate, YamlScalar written) =>
        new(CaseConfiguration.FileName, written.Line, rate, written.Column, new(SourceKind.Own, "stawki ośrodka"), written.Text);

    /// <summary>Reports rates that no recommendation knows.</summary>
    public static void Check(ImmutableArray<UnitCost> costs, FindingRules rules, ProblemList problems)
    {
        var known = rules.Rates.Select(r => r.Id).ToArray();
        foreach (var unknown in costs.Where(c => !known.Contains(c.Rate)))
            problems.Error("konfiguracja.nieznana-stawka", $"Nieznana stawka „{unknown.Rate}” w sekcji „koszty”.", unknown.Place,
                Nearest.Hint(unknown.Rate, known) is { Length: > 0 } hint ? hint : "Znane stawki: " + string.Join(", ", known) + ".");
    }
}
