using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using NodaTime;

namespace Assessment.Changes;

/// <summary>Breaks that the sources themselves tell: a changed method (BDL attribute <c>M</c>), a unit of another kind or other borders.</summary>
internal static class ObservedBreaks
{
    /// <summary>The breaks of a series.</summary>
    public static IEnumerable<StructuralBreak> Of(Indicator indicator, ImmutableArray<Observation> points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            var (before, after) = (points[i - 1], points[i]);
            if (after.Figure.Notes.HasFlag(FigureNotes.MethodChanged))
                yield return New("zmiana-metody", BreakKind.Method, after.Year, BreakTexts.Method(after.Year));
            if (IsOtherTerritory(before) != IsOtherTerritory(after))
                yield return New("zmiana-jednostki", BreakKind.Territory, after.Year, BreakTexts.Territory(after.Year));
        }

        StructuralBreak New(string id, BreakKind kind, int year, string sentence) =>
            new(id, kind, new LocalDate(year, 1, 1), sentence, "", [new(indicator.Code.Value)]);
    }

    private static bool IsOtherTerritory(Observation observation) => observation.Origin.Cells.Any(c => c.IsOtherTerritory);
}
