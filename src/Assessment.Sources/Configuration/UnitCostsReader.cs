using System.Collections.Immutable;
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
            if (amount > 0) costs.Add(new(key.Text, amount, key.At(key.Text)));
            else
                problems.Error("konfiguracja.stawka", $"Stawka „{key.Text}” powinna być większa od zera.", value.At(key.Text),
                    "Wpisz kwotę w złotych, np. 96000.");
        }
        return costs.ToImmutable();
    }
}
