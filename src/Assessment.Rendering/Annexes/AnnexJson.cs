using System.Text.Json;
using Assessment.Annexes;
using Assessment.Rendering.Json;
using NodaTime.Text;

namespace Assessment.Rendering.Annexes;

/// <summary>Writes the annex as JSON; its form is described by <c>dane.schema.json</c>.</summary>
public static class AnnexJson
{
    /// <summary>Version of the form; it grows when a reader of the old form would misunderstand the new one.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Annex annex)
    {
        ArgumentNullException.ThrowIfNull(annex);
        return ReadableJson.Of("ozps-dane", SchemaVersion, json =>
        {
            json.WriteString("tytul", annex.Title);
            json.WriteString("autor", annex.Author);
            json.WriteString("jednostka", annex.Unit);
            json.WriteString("teryt", annex.UnitCode);
            json.WriteNumber("rok", annex.Year);
            json.WriteString("data", LocalDatePattern.Iso.Format(annex.Date));
            ReadableJson.Objects(json, "tabele", annex.Tables, Table);
            Optional(json, "noty", annex.Notes);
            Optional(json, "definicje", annex.Definitions);
            Optional(json, "pochodzenie", annex.Provenance);
            Optional(json, "pliki", annex.Files);
        });
    }

    private static void Optional(Utf8JsonWriter json, string name, AnnexTable? table)
    {
        if (table is null) return;
        json.WriteStartObject(name);
        Table(json, table);
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, AnnexTable table)
    {
        json.WriteString("arkusz", table.Sheet);
        json.WriteString("tytul", table.Title);
        if (table.Page is { } page) json.WriteNumber("slajd", page);
        json.WriteStartArray("opis");
        foreach (var line in table.Lines) json.WriteStringValue(line);
        json.WriteEndArray();
        ReadableJson.Objects(json, "kolumny", table.Columns, (writer, column) =>
        {
            writer.WriteString("nazwa", column.Name);
            writer.WriteString("rodzaj", column.IsNumeric ? "liczba" : "tekst");
        });
        json.WriteStartArray("wiersze");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row) Value(json, cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // A number is a number, words are words, nothing is null.
    private static void Value(Utf8JsonWriter json, AnnexCell cell)
    {
        if (cell.Number is { } number) json.WriteNumberValue(AnnexNumber.Value(number));
        else if (cell.Text.Length > 0) json.WriteStringValue(cell.Text);
        else json.WriteNullValue();
    }
}
