using System.Globalization;
using System.Text;
using Assessment.Indicators;

namespace Assessment.Sources.Starter;

/// <summary>A fill-in file in the long format for the indicators that no export holds.</summary>
internal static class OwnTemplate
{
    /// <summary>Path in the case folder.</summary>
    public const string Path = "dane/wlasne/uzupelnienia.csv";

    /// <summary>The file, with the assessed year and the official label of each indicator; <c>null</c> when exports hold them all.</summary>
    public static string? Of(Catalogue catalogue, int year)
    {
        var indicators = catalogue.Indicators.Where(i => i.Cas.IsEmpty && i.Bdl.IsEmpty).ToList();
        if (indicators.Count == 0) return null;
        var csv = new StringBuilder("wskaznik;rok;wartosc;uwagi\r\n");
        foreach (var indicator in indicators)
            csv.Append(CultureInfo.InvariantCulture, $"{indicator.Code};{year};;{CsvCell.Quoted(indicator.Label)}\r\n");
        return csv.ToString();
    }
}
