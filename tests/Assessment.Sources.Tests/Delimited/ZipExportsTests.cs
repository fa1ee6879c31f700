using System.IO.Compression;
using Assessment.Problems;
using Assessment.Sources.Delimited;

namespace Assessment.Sources.Tests.Delimited;

public sealed class ZipExportsTests
{
    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }

        return stream.ToArray();
    }

    [Fact]
    public void Every_table_of_an_archive_is_a_file()
    {
        using var folder = new ScratchFolder().With("dane/x.zip", Zip(("b.csv", "a;b\n1;2\n"u8.ToArray()), ("w/a.csv", "a,b\n1,2\n"u8.ToArray())));

        var files = folder.Read("dane/x.zip");

        Assert.Equal(["dane/x.zip!b.csv", "dane/x.zip!w/a.csv"], files.Select(f => f.Path));
        Assert.Equal(["b.csv", "a.csv"], files.Select(f => f.Name));
        Assert.Equal([';', ','], files.Select(f => f.Delimiter));
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("x/../../a.csv")]
    [InlineData("/a.csv")]
    [InlineData("x\\a.csv")]
    [InlineData("C:a.csv")]
    public void Entry_that_leads_outside_is_an_error(string name)
    {
        using var folder = new ScratchFolder().With("x.zip", Zip((name, "a;b\n1;2\n"u8.ToArray())));

        Assert.Equal("zip.niebezpieczna-nazwa", folder.OnlyError("x.zip").Id);
        Assert.Equal(["x.zip"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Entry_that_is_no_table_is_reported()
    {
        using var folder = new ScratchFolder().With("x.zip", Zip(("a.csv", "a;b\n1;2\n"u8.ToArray()), ("opis.pdf", "%PDF"u8.ToArray())));

        Assert.Single(folder.Read("x.zip"));
        var problem = Assert.Single(folder.Problems.ToImmutable());
        Assert.Equal(("zip.pominiety-plik", Severity.Warning, "x.zip!opis.pdf"), (problem.Id, problem.Severity, problem.Place!.File));
    }

    [Fact]
    public void Companion_files_of_a_Mac_are_left_out()
    {
        using var folder = new ScratchFolder().With("x.zip", Zip(("a.csv", "a;b\n1;2\n"u8.ToArray()), ("__MACOSX/._a.csv", [0, 5, 22, 7])));

        Assert.Single(folder.Read("x.zip"));
        Assert.Equal(Severity.Information, Assert.Single(folder.Problems.ToImmutable()).Severity);
    }

    [Fact]
    public void Archive_without_a_table_is_an_error()
    {
        using var folder = new ScratchFolder().With("x.zip", Zip());

        Assert.Equal("zip.bez-danych", folder.OnlyError("x.zip").Id);
    }

    [Fact]
    public void Zip_bomb_is_refused()
    {
        using var folder = new ScratchFolder().With("x.zip", Zip(("a.csv", new byte[64 << 20])));

        Assert.Equal("zip.bomba", folder.OnlyError("x.zip").Id);
    }

    [Fact]
    public void Total_of_the_unpacked_entries_is_bounded()
    {
        var table = new byte[3000];
        for (var i = 0; i < table.Length; i++) table[i] = (byte)((i * 31 % 26) + 'a');
        using var folder = new ScratchFolder().With("x.zip", Zip(("a.csv", table), ("b.csv", table)));

        var read = folder.Read("x.zip", limits: DelimitedLimits.Default with { ZipTotalBytes = 4000, RecordBytes = 3000 });

        Assert.Empty(read);
        Assert.Equal("zip.bomba", Assert.Single(folder.Problems.ToImmutable()).Id);
    }

    [Fact]
    public void Number_of_entries_is_bounded()
    {
        using var folder = new ScratchFolder().With("x.zip", Zip([.. Enumerable.Range(0, 5).Select(i => ($"{i}.csv", "a;b\n"u8.ToArray()))]));

        Assert.Equal("zip.za-duzo-plikow", folder.OnlyError("x.zip", limits: DelimitedLimits.Default with { ZipEntries = 4 }).Id);
    }

    [Fact]
    public void Two_entries_of_one_name_are_an_error()
    {
        using var folder = new ScratchFolder().With("x.zip", Zip(("a.csv", "a;b\n1;2\n"u8.ToArray()), ("A.csv", "a;b\n1;3\n"u8.ToArray())));

        Assert.Equal("zip.powtorzona-nazwa", folder.OnlyError("x.zip").Id);
    }

    [Theory]
    [InlineData("to nie jest archiwum", "zip.uszkodzone")]
    [InlineData("", "csv.pusty-plik")]
    public void Broken_archive_is_an_error(string text, string id)
    {
        using var folder = new ScratchFolder().With("x.zip", text);

        Assert.Equal(id, folder.OnlyError("x.zip").Id);
    }

    [Fact]
    public void Damaged_entry_is_an_error()
    {
        var bytes = Zip(("a.csv", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 2000)))));
        for (var i = 60; i < 400; i++) bytes[i] ^= 0x5A;
        using var folder = new ScratchFolder().With("x.zip", bytes);

        Assert.Empty(folder.Read("x.zip"));
        Assert.True(folder.Problems.HasErrors);
    }
}
