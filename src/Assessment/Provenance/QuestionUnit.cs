using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Territory;

namespace Assessment.Provenance;

/// <summary>The unit that a question is about.</summary>
internal static class QuestionUnit
{
    /// <summary>The unit of comparison whose name, declined or not, is among the words, and the words without it; otherwise the assessed unit.</summary>
    /// <remarks>For a powiat or województwo the first word of its name is enough where only one unit of that kind is compared.</remarks>
    public static (TerritorialCode Unit, ImmutableArray<string> Words) Of(AssessmentCase assessment, ImmutableArray<string> words)
    {
        var units = assessment.ComparisonUnits.OrderByDescending(u => u.Name.Length).ToArray();
        foreach (var unit in units)
        {
            var name = SearchWords.Of(unit.Name);
            var isOnly = unit.Code.Kind is UnitKind.County or UnitKind.Voivodeship && units.Count(u => u.Code.Kind == unit.Code.Kind) == 1;
            if (!(isOnly ? name[..1] : name).All(n => words.Any(w => SearchWords.Same(w, n)))) continue;
            return (unit.Code, [.. words.Where(w => !name.Any(n => SearchWords.Same(w, n)))]);
        }
        return (assessment.Unit, words);
    }
}
