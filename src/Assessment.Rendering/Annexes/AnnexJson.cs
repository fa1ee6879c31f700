using System.Text.Encodings.Web;
using System.Text.Json;
using Assessment.Annexes;
using NodaTime.Text;

namespace Assessment.Rendering.Annexes;

/// <summary>Writes the annex as JSON; its form is described by <c>dane.schema.json</c>.</summary>
public static class AnnexJson
{
    /// <summary>Version of the form; it grows when a reader of the old form would misunderstand the new one.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Annex annex)
    {
        ArgumentNullException.ThrowIfNull(annex);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("schemat", "ozps-dane");
            json.WriteNumber("wersjaSchematu", SchemaVersion);
            json.WriteString("tytul", annex.Title);
            json.WriteString("autor", annex.Author);
            json.WriteString("jednostka", annex.Unit);
            json.WriteString("teryt", annex.UnitCode);
            json.WriteNumber("rok", annex.Year);
            json.WriteString("data", LocalDatePattern.Iso.Format(annex.Date));
            json.WriteStartArray("tabele");
            foreach (var table in annex.Tables) Write(json, table);
            json.WriteEndArray();
            Optional(json, "noty", annex.Notes);
            Optional(json, "definicje", annex.Definitions);
            Optional(json, "pochodzenie", annex.Provenance);
            Optional(json, "pliki", annex.Files);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, AnnexTable? table)
    {
        if (table is null) return;
        json.WritePropertyName(name);
        Write(json, table);
    }

    private static void Write(Utf8JsonWriter json, AnnexTable table)
    {
        json.WriteStartObject();
        json.WriteString("arkusz", table.Sheet);
        json.WriteString("tytul", table.Title);
        if (table.Page is { } page) json.WriteNumber("slajd", page);
        json.WriteStartArray("opis");
        foreach (var line in table.Lines) json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteStartArray("kolumny");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("nazwa", column.Name);
            json.WriteString("rodzaj", column.IsNumeric ? "liczba" : "tekst");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("wiersze");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row) Value(json, cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A number is a number, words are words, nothing is null.
    private static void Value(Utf8JsonWriter json, AnnexCell cell)
    {
        if (cell.Number is { } number) json.WriteNumberValue(AnnexNumber.Value(number));
        else if (cell.Text.Length > 0) json.WriteStringValue(cell.Text);
        else json.WriteNullValue();
    }
}
