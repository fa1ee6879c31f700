using System.Globalization;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>Says which parts derived figures of a slide lack, and in which years, so that a missing figure names what would fill it.</summary>
internal static class NotComputed
{
    /// <summary>At most two notes: parts without a number, and denominators that are zero.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<Observation> used, Catalogue catalogue)
    {
        var missing = used
            .Where(o => o.Figure.Missing is not (null or MissingReason.Confidential or MissingReason.NotApplicable)) // those signs say all
            .Select(o => (Observation: o, Origin: o.Origin as ComputedOrigin))
            .Where(m => m.Origin is not null)
            .ToArray();
        var lacking =
            from m in missing
            from code in m.Origin!.Lacking // tested above
            group m.Observation.Year by code into part
            select $"{catalogue[part.Key].Label} – {Years(part)}";
        var zero = missing.Where(m => m.Origin!.Lacking.IsEmpty)
            .GroupBy(m => m.Observation.Indicator, m => m.Observation.Year, (code, years) => $"{catalogue[code].Label} ({Years(years)})");
        if (lacking.ToArray() is { Length: > 0 } parts) yield return DeckTexts.NotComputed(parts);
        if (zero.ToArray() is { Length: > 0 } labels) yield return DeckTexts.ZeroDenominator(labels);
    }

    private static string Years(IEnumerable<int> years) =>
        string.Join(", ", years.Distinct().Order().Select(y => y.ToString(CultureInfo.InvariantCulture)));
}
