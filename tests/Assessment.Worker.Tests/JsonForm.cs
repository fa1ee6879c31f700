using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assessment.Worker.Tests;

/// <summary>Judges a JSON file by an embedded schema: the words of JSON Schema that the program's schemas use, and no other.</summary>
internal static class JsonForm
{
    private static readonly string[] Known =
        ["$schema", "$defs", "$ref", "title", "description", "type", "required", "properties", "additionalProperties", "items", "const", "enum", "pattern"];

    /// <summary>What does not fit, each with its path; empty when all does.</summary>
    public static IReadOnlyList<string> Errors(byte[] json, Assembly assembly, string schema)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = assembly.GetManifestResourceStream(schema);
        Assert.NotNull(stream);
        using var form = JsonDocument.Parse(stream);
        return [.. Check(document.RootElement, form.RootElement, form.RootElement, "$")];
    }

    /// <summary>The properties that the schema describes and the file nowhere has.</summary>
    public static IReadOnlyList<string> Unwritten(byte[] json, Assembly assembly, string schema)
    {
        using var stream = assembly.GetManifestResourceStream(schema);
        Assert.NotNull(stream);
        using var form = JsonDocument.Parse(stream);
        using var document = JsonDocument.Parse(json);
        return [.. Described(form.RootElement).Except(Names(document.RootElement)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Described(JsonElement form) => form.ValueKind switch
    {
        JsonValueKind.Object => form.EnumerateObject().SelectMany(p => p.Name == "properties"
            ? p.Value.EnumerateObject().SelectMany(d => Described(d.Value).Prepend(d.Name))
            : Described(p.Value)),
        JsonValueKind.Array => form.EnumerateArray().SelectMany(Described),
        _ => [],
    };

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<string> Check(JsonElement value, JsonElement form, JsonElement root, string path)
    {
        foreach (var word in form.EnumerateObject().Where(p => !Known.Contains(p.Name))) yield return $"{path}: the schema uses „{word.Name}”, which this test does not know";
        if (form.TryGetProperty("$ref", out var reference))
        {
            foreach (var error in Check(value, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), root, path)) yield return error;
            yield break;
        }

        if (form.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, value)) yield return $"{path}: is not {constant}";
        if (form.TryGetProperty("enum", out var choices) && !choices.EnumerateArray().Any(c => JsonElement.DeepEquals(c, value))) yield return $"{path}: {value} is not one of {choices}";
        if (form.TryGetProperty("type", out var type) && !Types(type).Contains(Type(value)) && !(Type(value) == "integer" && Types(type).Contains("number")))
            yield return $"{path}: {Type(value)} instead of {type}";
        if (form.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)) yield return $"{path}: „{value}” does not match {pattern}";
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var error in CheckObject(value, form, root, path)) yield return error;
        if (value.ValueKind == JsonValueKind.Array && form.TryGetProperty("items", out var items))
            foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
                foreach (var error in Check(item, items, root, $"{path}[{i}]")) yield return error;
    }

    private static IEnumerable<string> CheckObject(JsonElement value, JsonElement form, JsonElement root, string path)
    {
        if (form.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray().Select(n => n.GetString()!).Where(n => !value.TryGetProperty(n, out _))) yield return $"{path}: „{name}” is missing";
        var properties = form.GetProperty("properties");
        foreach (var property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out var inner))
            {
                yield return $"{path}: „{property.Name}” is not described";
                continue;
            }

            foreach (var error in Check(property.Value, inner, root, $"{path}.{property.Name}")) yield return error;
        }
    }

    private static string[] Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];

    private static string Type(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
