using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks.FreeTables;
using Assessment.Checks.Narratives;
using Assessment.Checks.Numbers;
using Assessment.Disclosure;
using Assessment.Problems;

namespace Assessment.Checks;

/// <summary>All checks of a case that are data: figures, the office's own tables, its texts.</summary>
internal static class CaseChecks
{
    /// <summary>What they found, figures first.</summary>
    public static IEnumerable<Problem> Of(AssessedCase assessed)
    {
        var content = assessed.Content;
        if (content.Checks is not { } rules) return [];
        var figures = new CheckedFigures(content, rules);
        ImmutableArray<Sentence> sentences = [.. OfficeSentences.Of(content)];
        ImmutableArray<FreeTable> tables = [.. content.FreeTables, .. NarrativeTables.Of(content.Narratives).Select(t => t.Table)];
        return
        [
            .. OrderCheck.Of(figures),
            .. AmountCheck.Of(figures),
            .. JumpCheck.Of(figures),
            .. CopiedColumnCheck.Of(figures),
            .. SwappedYearsCheck.Of(figures),
            .. YearOrderCheck.Of(figures),
            .. YearHeaderCheck.Of(figures),
            .. NeighboursCheck.Of(figures),
            .. ExportDateCheck.Of(figures),
            .. ShareGroupCheck.Of(figures),
            .. OverlappingClassesCheck.Of(tables, rules),
            .. BlankSignsCheck.Of(tables, rules),
            .. CountedThingCheck.Of(content, rules),
            .. NumeralFormCheck.Of(sentences, content.Catalogue, rules),
            .. ShareSumCheck.Of(sentences, rules),
            .. YearRangeCheck.Of(sentences, content, rules),
            .. UnchangedKindsCheck.Of(sentences, figures),
            .. UnemploymentRateCheck.Of(sentences, assessed, rules),
            .. TypedShareCheck.Of(sentences, assessed, rules),
        ];
    }
}
