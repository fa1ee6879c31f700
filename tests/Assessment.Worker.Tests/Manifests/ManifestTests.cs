using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assessment.Worker.Manifests;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;
using Assessment.Worker.Tests.EndToEnd;

namespace Assessment.Worker.Tests.Manifests;

/// <summary>The manifest of the real sample, made with all other files of its run.</summary>
public sealed class ManifestTests(ManifestTests.MadeRun made) : IClassFixture<ManifestTests.MadeRun>
{
    [Fact]
    public void It_has_the_documented_form() =>
        Assert.Empty(JsonForm.Errors(made.Manifest, typeof(ManifestFile).Assembly, "Manifests/manifest.schema.json"));

    [Fact]
    public void It_lists_every_other_file_of_the_run_with_size_and_hash()
    {
        using var manifest = JsonDocument.Parse(made.Manifest);
        var listed = manifest.RootElement.GetProperty("wyjscia").EnumerateArray().Select(o =>
            (o.GetProperty("sciezka").GetString(), o.GetProperty("rozmiar").GetInt64(), o.GetProperty("sha256").GetString())).ToArray();
        Assert.Equal(made.Outputs[..^1].Select(o => ((string?)o.Name, (long)o.Bytes.Length, (string?)Convert.ToHexStringLower(SHA256.HashData(o.Bytes.Span)))), listed);
        Assert.Equal(5, listed.Length);
    }

    [Fact]
    public void It_lists_every_file_of_the_case_with_the_hash_that_the_file_really_has()
    {
        using var manifest = JsonDocument.Parse(made.Manifest);
        var inputs = manifest.RootElement.GetProperty("wejscia").EnumerateArray().ToArray();
        Assert.Equal(made.Run.Content.Files.Length, inputs.Length);
        Assert.All(inputs, i =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(SampleCase.Original, i.GetProperty("sciezka").GetString()!));
            Assert.Equal((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), (i.GetProperty("rozmiar").GetInt32(), i.GetProperty("sha256").GetString()));
        });
    }

    [Theory]
    [InlineData("dane/cas/ozps-2020-tabela-3.csv", "windows-1250", ";", 2, 2, "2021-03-22")]
    [InlineData("dane/bdl/RYNE_1944_CTAB_20250616184618.csv", "UTF-8", ";", 30, 4, "2025-06-16")]
    [InlineData("dane/bdl/LUDN_2137_CREL_20220407210714.csv", "UTF-8", ";", 12, 3, "2022-04-07")]
    public void Of_a_table_it_says_encoding_dialect_rows_used_rows_and_export(string path, string encoding, string delimiter, int rows, int used, string exported)
    {
        using var manifest = JsonDocument.Parse(made.Manifest);
        var input = manifest.RootElement.GetProperty("wejscia").EnumerateArray().Single(i => i.GetProperty("sciezka").GetString() == path);
        Assert.Equal((encoding, delimiter, rows, used, exported),
            (input.GetProperty("kodowanie").GetString(), input.GetProperty("separator").GetString(), input.GetProperty("wiersze").GetInt32(),
                input.GetProperty("uzyteWiersze").GetInt32(), input.GetProperty("dataEksportu").GetString()));
    }

    [Fact]
    public void The_hash_of_the_case_is_what_the_documentation_says()
    {
        using var manifest = JsonDocument.Parse(made.Manifest);
        var lines = manifest.RootElement.GetProperty("wejscia").EnumerateArray()
            .Select(i => (Path: i.GetProperty("sciezka").GetString()!, Hash: i.TryGetProperty("sha256", out var hash) ? hash.GetString() : ""))
            .OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => $"{i.Hash}  {i.Path}\n");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))),
            manifest.RootElement.GetProperty("sprawa").GetProperty("sha256").GetString());
    }

    [Fact]
    public void Every_documented_field_is_one_that_a_run_can_write() =>
        // Only a released version has its date.
        Assert.Equal(["dataWydania"], JsonForm.Unwritten(made.Manifest, typeof(ManifestFile).Assembly, "Manifests/manifest.schema.json"));

    [Fact]
    public void It_names_program_unit_year_problems_and_what_the_office_accepted()
    {
        using var manifest = JsonDocument.Parse(made.Manifest);
        var root = manifest.RootElement;
        Assert.Equal(ProgramVersion.Text, root.GetProperty("program").GetProperty("wersja").GetString());
        Assert.Equal(("1206172", 2020), (root.GetProperty("sprawa").GetProperty("teryt").GetString(), root.GetProperty("sprawa").GetProperty("rok").GetInt32()));
        Assert.Equal(made.Run.Problems.Select(p => p.Id), root.GetProperty("problemy").EnumerateArray().Select(p => p.GetProperty("id").GetString()));
        Assert.Equal(made.Run.Content.Case.Accepted.Keys.Order(StringComparer.Ordinal), root.GetProperty("przyjete").EnumerateArray().Select(p => p.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_same_case_gives_the_same_manifest() => Assert.Equal(made.Manifest, Make().Outputs[^1].Bytes.ToArray());

    [Fact]
    public void The_hash_of_a_case_changes_with_any_of_its_files()
    {
        var files = made.Run.Content.Files;
        var changed = files.SetItem(3, files[3] with { Sha256 = new string('0', 64) });
        Assert.NotEqual(ManifestFile.CaseHash(files), ManifestFile.CaseHash(changed));
        Assert.Equal(ManifestFile.CaseHash(files), ManifestFile.CaseHash(files.Reverse()));
    }

    private static CaseRun Make() =>
        new RunMaking(Pipeline.Real, new(), new PlainSteps(TextWriter.Null), TestContext.Current.CancellationToken).Make(SampleCase.Original);

    /// <summary>The run, made once.</summary>
    public sealed class MadeRun
    {
        internal CaseRun Run { get; } = Make();

        internal ImmutableArray<OutputFile> Outputs => Run.Outputs;

        internal byte[] Manifest => Run.Outputs.Single(o => o.Name == ManifestFile.Name).Bytes.ToArray();
    }
}
