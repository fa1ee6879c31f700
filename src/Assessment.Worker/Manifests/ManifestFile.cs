using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assessment.Cases;
using Assessment.Problems;
using Assessment.Rendering.Json;
using Assessment.Worker.Runs;
using NodaTime.Text;

namespace Assessment.Worker.Manifests;

/// <summary>Writes <c>manifest.json</c>: what a document was made from and what was made, with sizes and hashes. Its form: <c>manifest.schema.json</c>.</summary>
/// <remarks>It says nothing of when or where it was made: the same input gives the same bytes. Nothing in it tells a count that the office hides.</remarks>
internal static class ManifestFile
{
    /// <summary>Its name in the results folder.</summary>
    public const string Name = "manifest.json";

    /// <summary>Version of its form; it grows when a reader of the old form would misunderstand the new one.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The step that makes it; the last one of a run, because it lists the others' files.</summary>
    public static Attachment Attachment { get; } =
        new("Spisuję pliki wejściowe i wyniki", (run, _) => run.Assessed is { } assessed ? [new(Name, Write(assessed, run.Outputs))] : []);

    /// <summary>Hash of a case: of the paths and hashes of all its files, in ordinal order. Files whose hash is not published count by their path alone.</summary>
    public static string CaseHash(IEnumerable<InputFile> files) =>
        Hash(Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{f.Sha256}  {f.Path}\n"))));

    private static byte[] Write(AssessedCase assessed, ImmutableArray<OutputFile> outputs) => ReadableJson.Of("ozps-manifest", SchemaVersion, json =>
    {
        json.WriteStartObject("program");
        json.WriteString("nazwa", "assessment");
        json.WriteString("wersja", ProgramVersion.Text);
        json.WriteEndObject();
        Case(json, assessed);
        ReadableJson.Objects(json, "wejscia", assessed.Content.Files.OrderBy(f => f.Path, StringComparer.Ordinal), Input);
        ReadableJson.Objects(json, "wyjscia", outputs, Output);
        ReadableJson.Objects(json, "problemy", ProblemAcceptance.Apply(assessed.PublicFound, assessed.Case.Accepted), Problem);
        ReadableJson.Objects(json, "przyjete", assessed.Case.Accepted.OrderBy(a => a.Key, StringComparer.Ordinal), (writer, accepted) =>
        {
            writer.WriteString("id", accepted.Key);
            writer.WriteString("powod", accepted.Value);
        });
    });

    private static void Case(Utf8JsonWriter json, AssessedCase assessed)
    {
        json.WriteStartObject("sprawa");
        json.WriteString("jednostka", assessed.Case.UnitName.Nominative);
        json.WriteString("teryt", assessed.Case.Unit.ToString());
        json.WriteNumber("rok", assessed.Case.Year);
        json.WriteString("dataOpracowania", LocalDatePattern.Iso.Format(assessed.Case.Date));
        json.WriteNumber("wersja", assessed.Edition.Version);
        if (assessed.Edition.Released is { } released) json.WriteString("dataWydania", LocalDatePattern.Iso.Format(released));
        json.WriteString("sha256", CaseHash(assessed.Content.Files));
        json.WriteEndObject();
    }

    private static void Input(Utf8JsonWriter json, InputFile file)
    {
        json.WriteString("sciezka", file.Path);
        if (file.Sha256.Length > 0)
        {
            json.WriteNumber("rozmiar", file.Size);
            json.WriteString("sha256", file.Sha256);
        }

        json.WriteString("kodowanie", file.Encoding);
        if (file.Delimiter is { } delimiter) json.WriteString("separator", delimiter.ToString());
        json.WriteNumber("wiersze", file.Rows);
        json.WriteNumber("uzyteWiersze", file.UsedRows);
        if (file.Source is not { } source) return;
        json.WriteString("zrodlo", source.Name);
        if (source.ExportDate is { } date) json.WriteString("dataEksportu", LocalDatePattern.Iso.Format(date));
    }

    private static void Output(Utf8JsonWriter json, OutputFile file)
    {
        json.WriteString("sciezka", file.Name);
        json.WriteNumber("rozmiar", file.Bytes.Length);
        json.WriteString("sha256", Hash(file.Bytes.Span));
    }

    private static void Problem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("id", problem.Id);
        json.WriteString("waga", problem.Severity switch { Severity.Error => "blad", Severity.Warning => "ostrzezenie", _ => "informacja" });
        json.WriteString("tekst", problem.Message);
        if (problem.Place is not { } place) return;
        json.WriteString("plik", place.File);
        if (place.Line is { } line) json.WriteNumber("wiersz", line);
        if (place.Column is { } column) json.WriteNumber("kolumna", column);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
