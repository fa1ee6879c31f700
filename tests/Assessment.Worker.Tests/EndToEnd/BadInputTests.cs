using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The sample, spoilt in one place at a time: what the office is told, and that nothing is left half-written.</summary>
/// <remarks>The real steps run in this process: a row costs a fraction of a second.</remarks>
public sealed class BadInputTests
{
    private static readonly Dictionary<string, Spoilt> Rows = new(StringComparer.Ordinal)
    {
        ["empty file"] = new(s => s.Write(Crel(s)), ExitCode.DataErrors, s => [Crel(s)]),
        ["header only"] = new(s => s.Edit(Crel(s), t => t[..(t.IndexOf('\n', StringComparison.Ordinal) + 1)]), ExitCode.DataErrors, s => [Crel(s)]),
        ["binary file"] = new(s => s.Write(Crel(s), [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2, 3, 0, 0, 0, 0, 200, 201]), ExitCode.DataErrors, s => [Crel(s)]),
        ["spreadsheet with a wrong name"] = new(s => s.Write(Cas(s), [.. "PK\u0003\u0004"u8, 0, 0, 0, 0]), ExitCode.DataErrors, s => [Cas(s)]),
        ["spreadsheet"] = new(s => s.Write("dane/cas/formularz.xlsx", [.. "PK\u0003\u0004"u8]), ExitCode.DataErrors,
            _ => ["dane/cas/formularz.xlsx", "Zapisz jako → CSV UTF-8 (rozdzielany przecinkami)"]),
        ["wrong extension"] = new(s => s.Write("dane/cas/formularz.txt", [.. "a;b"u8]), ExitCode.DataErrors, _ => ["dane/cas/formularz.txt"]),
        ["missing file"] = new(s => File.Delete(s["dane/wlasne/uslugi-wiek.csv"]), ExitCode.Usage, _ => ["ocena.yaml:", "dane/wlasne/uslugi-wiek.csv"]),
        ["unknown header"] = new(s => s.EditLine(Crel(s), 1, l => l.Replace("Kod", "Gmina", StringComparison.Ordinal)), ExitCode.DataErrors, s => [Crel(s) + ":1", "Gmina"]),
        ["missing year column"] = new(WithoutYearColumn, ExitCode.DataErrors, s => [Crel(s) + ":1", "Rok"]),
        ["year twice"] = new(s => s.EditLine(Ctab(s), 1, l => l.Replace("2019", "2020", StringComparison.Ordinal)), ExitCode.DataErrors, s => [Ctab(s) + ":1", "2020"]),
        ["same row twice with different figures"] = new(
            s => s.Edit(Crel(s), t => t.TrimEnd() + "\r\n" + UnitLine(t, v => "987654") + "\r\n"), ExitCode.DataErrors, s => [Crel(s) + ":14", "23690", "987654"]),
        ["text for a number"] = new(s => Value(s, _ => "dużo"), ExitCode.DataErrors, s => [UnitPlace(s), "dużo"]),
        ["two decimal commas"] = new(s => Value(s, _ => "1,2,3"), ExitCode.DataErrors, s => [UnitPlace(s), "1,2,3"]),
        ["negative count"] = new(s => Value(s, _ => "-5"), ExitCode.DataErrors, s => [UnitPlace(s), "-5"]),
        ["fraction of a count"] = new(s => Value(s, _ => "12,5"), ExitCode.DataErrors, s => [UnitPlace(s), "12,5"]),
        ["no unit of the case"] = new(s => s.Edit(Crel(s), t => Regex.Replace(t, @"^\d{7}(?=;)", "0201011", RegexOptions.Multiline)), ExitCode.DataErrors,
            s => [Crel(s), "1206172", "0201011"]),
        ["unclosed quote"] = new(s => s.EditLine(Crel(s), 3, l => l[..l.LastIndexOf('"')] + l[(l.LastIndexOf('"') + 1)..]), ExitCode.DataErrors, s => [Crel(s) + ":3"]),
        ["NUL bytes"] = new(s => Value(s, v => v + "\0\0"), ExitCode.DataErrors, s => [Crel(s)]),
        ["invalid UTF-8"] = new(s => s.Edit(Crel(s), t => "\u00EF\u00BB\u00BF" + t.TrimStart('\u00EF', '\u00BB', '\u00BF').Replace("Zielonki", "Zi\u00FFlonki", StringComparison.Ordinal)),
            ExitCode.DataErrors, s => [Crel(s)]),
        ["mixed encodings"] = new(s => s.Edit(Crel(s), t => t.TrimEnd() + "\r\n1206172;\"G\u00EA\u009Cla\";\"\u00B9\";\r\n"), ExitCode.DataErrors, s => [Crel(s)]),
        ["line of two megabytes"] = new(s => s.Edit(Crel(s), t => t + new string('a', 2_000_000)), ExitCode.DataErrors, s => [Crel(s)]),
        ["path out of a zip"] = new(s => Zip(s, "../../poza.csv", 10), ExitCode.DataErrors, _ => ["dane/bdl/LUDN_9999_CREL_20210101000000.zip", "../../poza.csv"]),
        ["broken zip"] = new(s => s.Write("dane/bdl/LUDN_9999_CREL_20210101000000.zip", [.. "PK\u0003\u0004"u8, 1, 2, 3]), ExitCode.DataErrors,
            _ => ["dane/bdl/LUDN_9999_CREL_20210101000000.zip"]),
        ["path out of the case"] = new(s => s.Edit("ocena.yaml", t => t.Replace("\npliki:", "\npliki:\n  ../poza.csv:\n    rok: 2020", StringComparison.Ordinal)), ExitCode.Usage,
            _ => ["ocena.yaml:", "../poza.csv"]),
        ["unknown key"] = new(s => s.Edit("ocena.yaml", t => t.Replace("\nrok: ", "\nrokk: ", StringComparison.Ordinal)), ExitCode.Usage, _ => ["ocena.yaml:", "rokk", "rok"]),
        ["broken YAML"] = new(s => s.Edit("ocena.yaml", t => t + "\n  - [\n"), ExitCode.Usage, _ => ["ocena.yaml"]),
        ["empty configuration"] = new(s => s.Write("ocena.yaml"), ExitCode.Usage, _ => ["ocena.yaml"]),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_input_is_told_with_its_place_and_nothing_but_the_report_is_written(string row)
    {
        using var sample = new SampleCase();
        Rows[row].Spoil(sample);
        var before = sample.Snapshot();

        var run = InProcess.Run(Pipeline.Real, "check", sample.Path, "--wszystko");

        Assert.True(run.ExitCode == Rows[row].Expected, $"{run.ExitCode}{Environment.NewLine}{run.Error}{run.Out}");
        var errors = Regex.Match(run.Out + run.Error, @"^Błędy: \d+\r?\n(.+\r?\n)+", RegexOptions.Multiline).Value;
        foreach (var said in Rows[row].Says(sample)) Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.Equal(run.ExitCode, InProcess.Run(Pipeline.Real, "generate", sample.Path).ExitCode);
        Assert.Equal(before, sample.Snapshot().Where(f => !f.StartsWith(sample["wyniki/raport.html"], StringComparison.Ordinal)));
    }

    [Fact]
    public void A_year_without_a_value_is_a_warning_at_its_cell()
    {
        const string Table = "dane/cas/ozps-2020-tabela-3.csv";
        using var sample = new SampleCase();
        sample.Edit(Table, t => Regex.Replace(t, @"968;952;[^\r\n]*", "968;952;"));

        var run = InProcess.Run(Pipeline.Real, "check", sample.Path);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(Table + ":10:5", run.Out, StringComparison.Ordinal);
        Assert.Contains("2020", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_matches_nothing_is_a_warning_and_an_error_when_strict()
    {
        using var sample = new SampleCase();
        sample.Edit(Cas(sample), t => t.TrimEnd() + "\r\nLiczba jednoro\u00BFc\u00F3w;999;1;2;3\r\n");

        var lenient = InProcess.Run(Pipeline.Real, "check", sample.Path, "--wszystko");
        var strict = InProcess.Run(Pipeline.Real, "check", sample.Path, "--wszystko", "--scisle");

        Assert.Equal((ExitCode.Done, ExitCode.DataErrors), (lenient.ExitCode, strict.ExitCode));
        Assert.Contains("Liczba jednorożców", lenient.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_nearly_matches_names_its_candidates_and_the_lines_that_settle_it()
    {
        using var sample = new SampleCase();
        sample.Edit("dane/cas/ozps-2020-tabela-3.csv", t => t.Replace("Liczba rodzin korzystaj", "Liczba rodzn korzystaj", StringComparison.Ordinal));

        var run = InProcess.Run(Pipeline.Real, "check", sample.Path, "--wszystko");

        Assert.Contains("„Liczba rodzn korzystających z pomocy społecznej”", run.Out, StringComparison.Ordinal);
        Assert.Matches("Najbliższe: „Liczba rodzin korzystających z pomocy społecznej” \\(pomoc\\.rodziny\\), „[^\n]+” \\([a-z.0-9-]+\\), „[^\n]+” \\([a-z.0-9-]+\\)", run.Out);
        Assert.Contains("\"Liczba rodzn korzystających z pomocy społecznej\": pomoc.rodziny", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_gigabyte_is_refused_without_being_held_in_memory()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files are sparse only where the file system makes them so.");
        using var sample = new SampleCase();
        var good = AllocatedBy(sample, ExitCode.Done).Bytes;
        using (var file = File.OpenWrite(sample[Crel(sample)])) file.SetLength(1L << 30);

        var (bytes, said) = AllocatedBy(sample, ExitCode.DataErrors);

        Assert.Contains(Crel(sample), said, StringComparison.Ordinal);
        Assert.InRange(bytes, 0, good + (16 << 20));
    }

    [Fact]
    public void An_archive_that_would_unpack_to_a_gigabyte_is_refused_without_being_held_in_memory()
    {
        using var sample = new SampleCase();
        var good = AllocatedBy(sample, ExitCode.Done).Bytes;
        Zip(sample, "bomba.csv", 1_000_000_000);

        var (bytes, said) = AllocatedBy(sample, ExitCode.DataErrors);

        Assert.Contains("dane/bdl/LUDN_9999_CREL_20210101000000.zip!bomba.csv", said, StringComparison.Ordinal);
        Assert.InRange(bytes, 0, good + (16 << 20));
    }

    /// <summary>What a check of the case allocates on this thread, which does all the work, and what it prints.</summary>
    private static (long Bytes, string Said) AllocatedBy(SampleCase sample, ExitCode expected)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = InProcess.Run(Pipeline.Real, "check", sample.Path);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(expected, run.ExitCode);
        return (bytes, run.Out + run.Error);
    }

    private static string Crel(SampleCase sample) => sample.Find("dane/bdl", "*CREL*.csv");

    private static string Ctab(SampleCase sample) => sample.Find("dane/bdl", "RYNE_1944_CTAB*.csv");

    private static string Cas(SampleCase sample) => sample.Find("dane/cas", "*.csv");

    private static bool IsUnit(string line) => line.StartsWith("1206172;", StringComparison.Ordinal);

    private static string UnitLine(string text, Func<string, string> value) => Replaced(text.Split('\n').First(IsUnit).TrimEnd('\r'), value);

    private static string UnitPlace(SampleCase sample) =>
        $"{Crel(sample)}:{1 + Array.FindIndex(File.ReadAllLines(sample[Crel(sample)]), IsUnit)}:";

    private static void Value(SampleCase sample, Func<string, string> value)
    {
        var done = false;
        sample.Edit(Crel(sample), text => string.Join('\n', text.Split('\n').Select(line =>
        {
            if (done || !IsUnit(line)) return line;
            done = true;
            return Replaced(line, value);
        })));
    }

    // Kod;Nazwa;dimensions…;Rok;Wartosc;Jednostka;Atrybut; – the value is the fourth field from the end.
    private static string Replaced(string line, Func<string, string> value)
    {
        var fields = line.Split(';');
        fields[^4] = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value(fields[^4])));
        return string.Join(';', fields);
    }

    private static void WithoutYearColumn(SampleCase sample) => sample.Edit(Crel(sample), text => string.Join('\n', text.Split('\n').Select(line =>
    {
        var fields = line.Split(';').ToList();
        if (fields.Count > 5) fields.RemoveAt(fields.Count - 5);
        return string.Join(';', fields);
    })));

    private static void Zip(SampleCase sample, string entry, long size)
    {
        using var archive = ZipFile.Open(sample["dane/bdl/LUDN_9999_CREL_20210101000000.zip"], ZipArchiveMode.Create);
        using var stream = archive.CreateEntry(entry, CompressionLevel.Fastest).Open();
        var block = new byte[1_000_000];
        Array.Fill(block, (byte)'a');
        for (var left = size; left > 0; left -= block.Length) stream.Write(block, 0, (int)Math.Min(left, block.Length));
    }

    /// <summary>One way to spoil the sample.</summary>
    /// <param name="Spoil">Spoils it.</param>
    /// <param name="Expected">The exit code.</param>
    /// <param name="Says">What the problems name.</param>
    private sealed record Spoilt(Action<SampleCase> Spoil, ExitCode Expected, Func<SampleCase, string[]> Says);
}
