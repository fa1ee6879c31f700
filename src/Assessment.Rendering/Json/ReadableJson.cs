using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assessment.Rendering.Json;

/// <summary>JSON that a person can read: indented, Polish letters as they are, lines ended by <c>\n</c> on every system, one after the last brace.</summary>
public static class ReadableJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a document that is one object.</summary>
    /// <param name="schema">Name of its form, e.g. <c>ozps-dane</c>.</param>
    /// <param name="version">Version of its form.</param>
    /// <param name="write">Writes what the object holds.</param>
    public static byte[] Of(string schema, int version, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("schemat", schema);
            json.WriteNumber("wersjaSchematu", version);
            write(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Writes an array of objects.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">Its key.</param>
    /// <param name="items">What the objects describe.</param>
    /// <param name="write">Writes what one of them holds.</param>
    public static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
