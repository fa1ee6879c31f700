using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>Zeros that stand for missing data: in wide tables, for city and rural parts (kinds 4 and 5), before the first figure.</summary>
internal static class ZeroRuns
{
    /// <summary>The series with such zeros replaced by missing figures; any other series unchanged.</summary>
    /// <param name="code">The row's unit.</param>
    /// <param name="isLong">True for a long table, whose attributes tell zeros apart.</param>
    /// <param name="series">Figures of one row and combination.</param>
    public static IEnumerable<(int Year, Figure Figure)> Resolve(
        TerritorialCode code, bool isLong, IReadOnlyCollection<(int Year, Figure Figure)> series)
    {
        if (isLong || code.Kind is not (UnitKind.CityPart or UnitKind.RuralPart)) return series;
        var first = FirstYear(series);
        return series.Select(s => s.Year < first && s.Figure.Number == 0
            ? (s.Year, Assessment.Figures.Figure.None(MissingReason.ZeroMeansMissing, s.Figure.Notes))
            : s);
    }

    private static int FirstYear(IEnumerable<(int Year, Figure Figure)> series) =>
        series.Where(s => s.Figure.Number is { } number && number != 0).Select(s => s.Year).DefaultIfEmpty(int.MaxValue).Min();
}
