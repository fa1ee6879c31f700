using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assessment.Annexes;

namespace Assessment.Rendering.Annexes;

/// <summary>Writes the annex as CSV: UTF-8 with BOM, <c>;</c>, decimal comma, CR LF – what a Polish spreadsheet opens with a double click.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers and lone signs such as <c>-</c> stay as they are.
/// </remarks>
public static partial class AnnexCsv
{
    private const string Skipped = " \u00A0\u200B\uFEFF";
    private const string Signs = "=+-@＝＋－＠";

    private static readonly string[] TidyColumns =
    [
        "arkusz", "tytul", "slajd", "nr_wiersza", "wiersz", "kolumna", "wartosc", "jednostka_miary", "tekst", "uwaga",
        "kod_wskaznika", "teryt", "rok", "plik", "wiersz_pliku", "kolumna_pliku", "wzor",
    ];

    /// <summary>The data tables in tidy form: a line per value.</summary>
    public static byte[] Tidy(Annex annex)
    {
        ArgumentNullException.ThrowIfNull(annex);
        var lines = from record in AnnexRecord.Of(annex)
                    select (string[])
                    [
                        Word(record.Table.Sheet), Word(record.Table.Title), Number(record.Table.Page), Number(record.Number),
                        Word(record.Row), Word(record.Column), Number(record.Value),
                        Word(record.Unit), Word(record.Text), Word(record.Remark), Word(record.Code), Word(record.Territory), Number(record.Year),
                        Word(record.Cell?.File), Number(record.Cell?.Line), Number(record.Cell?.ColumnNumber), Word(record.Formula),
                    ];
        return File(lines.Prepend(TidyColumns));
    }

    /// <summary>One table as it is: a line per row.</summary>
    public static byte[] Of(AnnexTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return File(table.Rows.Select(r => r.Select(c => c.Number is { } n ? Number(n) : Word(c.Text)).ToArray())
            .Prepend([.. table.Columns.Select(c => Word(c.Name))]));
    }

    private static byte[] File(IEnumerable<string[]> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines) text.AppendJoin(';', line).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Number(decimal? number) => number is { } n ? AnnexNumber.WithComma(n) : "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Word(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var harmless = IsDangerous(text) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(";\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // What a spreadsheet skips before a formula does not make it harmless, nor do the wide forms of the signs that some take for the plain ones.
    private static bool IsDangerous(string text) =>
        text[0] is '\t' or '\r' or '\n'
        || (text.AsSpan().TrimStart(Skipped) is [var first, ..] visible && Signs.Contains(first) && !Harmless.IsMatch(visible));

    // A lone sign ("-", "--"), and a number printed with its sign ("+9,5%", "-12").
    [GeneratedRegex(@"^(-+|\+|[+-]\d{1,3}([\d\u00A0]*\d)?(,\d+)?%?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Harmless { get; }
}
