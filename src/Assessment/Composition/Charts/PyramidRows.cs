using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The rows of a population pyramid: of each age group (parent) the same two groups of persons, told apart by their unit.</summary>
internal static class PyramidRows
{
    /// <summary>True when the table holds two rows of each parent, in the same two units, of at least three parents.</summary>
    public static bool AreMirrored(YearTable table) => Groups(table) is { Length: >= 3 } && Sides(table) is { Length: 2 };

    /// <summary>The age groups in the order of the plan.</summary>
    public static ImmutableArray<IndicatorCode> Groups(YearTable table)
    {
        var groups = table.Rows.GroupBy(r => r.Indicator.Parent).ToArray();
        return groups.All(g => g.Key is not null && g.Select(r => r.Indicator.Unit.Few).Distinct().Count() == 2 && g.Count() == 2)
            ? [.. groups.Select(g => g.Key).OfType<IndicatorCode>()]
            : [];
    }

    /// <summary>The groups of persons, each by the unit it is counted in (kobiety, mężczyzn), in the order of the plan: left, right.</summary>
    public static ImmutableArray<string> Sides(YearTable table) => [.. table.Rows.Select(r => r.Indicator.Unit.Few).Distinct()];

    /// <summary>What a side is called: the words with which the labels of all its rows begin („mężczyźni”), or its unit when they share none.</summary>
    public static string Name(YearTable table, string side)
    {
        string[][] labels = [.. table.Rows.Where(r => r.Indicator.Unit.Few == side).Select(r => r.Indicator.ShortLabel.Split(' '))];
        var shared = labels[0].TakeWhile((word, i) => labels.All(l => i < l.Length && l[i] == word));
        return string.Join(' ', shared) is { Length: > 0 } name ? name : side;
    }

    /// <summary>The row of an age group and a side.</summary>
    public static YearTableRow Row(YearTable table, IndicatorCode group, string side) =>
        table.Rows.First(r => r.Indicator.Parent == group && r.Indicator.Unit.Few == side);
}
