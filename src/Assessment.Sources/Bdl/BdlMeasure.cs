using Assessment.Indicators;

namespace Assessment.Sources.Bdl;

/// <summary>Units of measure of a BDL file.</summary>
internal static class BdlMeasure
{
    /// <summary>False when the file counts in another unit than the indicator, above all in thousands.</summary>
    public static bool Fits(string measure, FigureDomain domain)
    {
        var text = measure.Trim().TrimStart('[').TrimEnd(']').ToLowerInvariant();
        var scaled = text.StartsWith("tys", StringComparison.Ordinal) || text.StartsWith("mln", StringComparison.Ordinal) || text.StartsWith("mld", StringComparison.Ordinal);
        return !scaled && domain.Kind switch
        {
            FigureKind.Amount => text is "zł" or "pln",
            FigureKind.Share => text.Contains('%', StringComparison.Ordinal),
            FigureKind.Count => text is not ("zł" or "pln") && !text.Contains('%', StringComparison.Ordinal),
            _ => true,
        };
    }
}
