using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the settings of one input file (an entry of <c>pliki</c>).</summary>
internal static class FileSettingsReader
{
    /// <summary>Reads the settings.</summary>
    public static FileSettings Read(YamlFields fields)
    {
        var settings = new FileSettings
        {
            Encoding = Encoding(fields),
            Delimiter = fields.Choice("separator", (";", ';'), (",", ','), ("tab", '\t'), ("|", '|')),
            Year = fields.Integer("rok", 1900, 2100),
            UnitOfMeasure = fields.Text("jednostka"),
            Dimensions = fields.Texts("wymiary"),
            Group = fields.Text("grupa")?.TrimStart('P', 'p'),
            Profile = fields.Text("profil"),
            Table = fields.Text("tabela"),
            SourceName = fields.Text("zrodlo"),
            ExportDate = fields.Date("data_eksportu"),
            DotSeparatesThousands = fields.Choice("kropka", ("tysiace", true), ("dziesietna", false)),
            TotalRow = fields.Text("wiersz_sumy"),
        };
        fields.Finish();
        return settings;
    }

    private static readonly string[] Encodings = ["UTF-8", "UTF-16", "windows-1250", "ISO-8859-2", "IBM852"];

    private static string? Encoding(YamlFields fields) =>
        fields.Choice("kodowanie", [.. Encodings.Select((name, index) => (name, index))]) is { } found ? Encodings[found] : null;
}
