using System.Collections.Immutable;
using Assessment.Checks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Schedules;

/// <summary>Tells which exports a case still lacks.</summary>
public static class ExportCompleteness
{
    private const string Ozps = "ozps";
    private const string Mrips = "mrips-03";

    /// <summary>
    /// The required exports that are missing, in their order; when the case requires none of its own, the OZPS tables of every element
    /// of art. 16a ust. 2–3 without any figure.
    /// </summary>
    /// <param name="required">What the case requires.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="observations">What the files of the case hold.</param>
    /// <param name="unit">The assessed unit.</param>
    /// <param name="year">The assessed year.</param>
    /// <param name="fileExists">Tells whether a file of the case is there with content.</param>
    public static ImmutableArray<MissingExport> Missing(
        ImmutableArray<RequiredExport> required, Catalogue catalogue, Observations observations, TerritorialCode unit, int year, Func<string, bool> fileExists)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(fileExists);
        if (required.IsEmpty) return [.. ByLaw(catalogue, observations, unit, year)];
        var present = Present(catalogue, observations, unit, year);
        return [.. required.Where(r => r.Kind == ExportKind.File ? !fileExists(r.Key) : !present.Contains(r)).Select(r => new MissingExport(r))];
    }

    /// <summary>The exports that give the assessed unit at least one number for a year, in the order of the files.</summary>
    public static ImmutableArray<RequiredExport> Present(Catalogue catalogue, Observations observations, TerritorialCode unit, int year)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        return
        [
            .. observations.All
                .Where(o => o.Unit == unit && o.Year == year && o.Figure.HasNumber)
                .SelectMany(o => o.Origin.Cells.SelectMany(c => Exports(catalogue[o.Indicator], c.Source)))
                .Distinct(),
        ];
    }

    // Note: two subgroups of BDL can hold the same indicator; the source's name tells which of them the figure is from.
    private static List<RequiredExport> Exports(Indicator indicator, DataSource source)
    {
        var exports = Exports(indicator, source.Kind).ToList();
        var named = exports.Where(e => source.Name.EndsWith("P" + e.Key, StringComparison.Ordinal)).ToList();
        return source.Kind == SourceKind.Bdl && named.Count > 0 ? named : exports;
    }

    private static IEnumerable<RequiredExport> Exports(Indicator indicator, SourceKind source) => source switch
    {
        SourceKind.Bdl => indicator.Bdl.Select(b => new RequiredExport(ExportKind.Bdl, b.Group)).Distinct(),
        SourceKind.CasOzps => indicator.Cas.Where(c => c.Form == Ozps).Select(c => new RequiredExport(ExportKind.CasOzps, c.Table)),
        SourceKind.Mrips03 => indicator.Cas.Where(c => c.Form == Mrips).Select(c => new RequiredExport(ExportKind.Mrips03, c.Table)),
        _ => [],
    };

    private static IEnumerable<MissingExport> ByLaw(Catalogue catalogue, Observations observations, TerritorialCode unit, int year) =>
        from element in StatutoryCompleteness.Missing(catalogue, observations, unit, year)
        from export in catalogue.Indicators.Where(i => i.Satisfies.Contains(element)).SelectMany(i => Exports(i, SourceKind.CasOzps)).Distinct()
        select new MissingExport(export, element);
}
