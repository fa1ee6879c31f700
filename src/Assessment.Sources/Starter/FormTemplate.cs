using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Starter;

/// <summary>A fill-in file for one table of the OZPS form.</summary>
/// <param name="Table">Key of the table.</param>
/// <param name="Path">Path in the case folder.</param>
/// <param name="Title">Title line.</param>
/// <param name="Rows">Label and symbol of each row, in the order of the catalogue.</param>
internal sealed record FormTemplate(string Table, string Path, string Title, ImmutableArray<(string Label, string Symbol)> Rows)
{
    private const string Form = "ozps";
    private const int Years = 3;

    /// <summary>The templates of every OZPS table that the catalogue knows, in the order of the catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="names">File with the names and titles of the templates; a table without one gets its key.</param>
    /// <param name="problems">Receives what is wrong with that file.</param>
    public static ImmutableArray<FormTemplate> All(Catalogue catalogue, (string Name, string Text) names, ProblemList problems)
    {
        var titles = Titles(names, problems);
        return
        [
            .. catalogue.Indicators
                .SelectMany(i => i.Cas.Where(r => r.Form == Form).Select(r => (Row: r, Indicator: i)))
                .GroupBy(r => r.Row.Table)
                .Select(table =>
                {
                    var (file, title) = titles.GetValueOrDefault(table.Key, ($"ozps-{table.Key}.csv", $"Tabela {table.Key}"));
                    return new FormTemplate(table.Key, "dane/cas/" + file, title,
                        [.. table.Select(r => (r.Row.Label ?? r.Indicator.Label, r.Row.Symbol ?? ""))]);
                }),
        ];
    }

    /// <summary>The file: title lines, header and rows to fill in, with CRLF as Excel writes it.</summary>
    /// <param name="year">The assessed year.</param>
    public string Csv(int year)
    {
        var years = Enumerable.Range(year - Years + 1, Years).Select(y => y.ToString(CultureInfo.InvariantCulture)).ToList();
        var csv = new StringBuilder();
        Line(["Formularz: Ocena zasobów pomocy społecznej (OZPS)"]);
        Line([Title]);
        Line([$"Rok oceny: {years[^1]}"]);
        Line(["Wyszczególnienie", "Symbol", .. years]);
        foreach (var (label, symbol) in Rows) Line([label, symbol]);
        return csv.ToString();

        void Line(string[] cells)
        {
            csv.AppendJoin(';', cells.Select(CsvCell.Quoted)).Append(';', years.Count + 2 - cells.Length).Append("\r\n");
        }
    }

    private static Dictionary<string, (string File, string Title)> Titles((string Name, string Text) names, ProblemList problems)
    {
        var titles = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        if (YamlDocument.ReadMapping(names.Name, names.Text, problems) is not { } mapping) return titles;
        var root = new YamlFields(mapping, problems);
        foreach (var item in root.ItemFields("tabele"))
        {
            titles[item.RequiredText("tabela")] = (item.RequiredText("plik"), item.RequiredText("tytul"));
            item.Finish();
        }
        root.Finish();
        return titles;
    }
}
