using System.Text;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>A copy of a folder of <c>data-samples</c>, by default <c>zielonki-2020</c>, that a test may spoil.</summary>
internal sealed class SampleCase : IDisposable
{
    public const string PdfName = "OZPS-2020-gmina-Zielonki.pdf";

    /// <summary>The sample itself; never written to.</summary>
    public static readonly string Original = System.IO.Path.Combine(RepositoryRoot(), "data-samples", "zielonki-2020");

    private readonly TemporaryFolder _folder = new();

    public SampleCase(string name = "zielonki-2020")
    {
        var original = System.IO.Path.Combine(RepositoryRoot(), "data-samples", name);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var relative = System.IO.Path.GetRelativePath(original, file);
            if (relative.StartsWith("wyniki", StringComparison.Ordinal) || relative.StartsWith("historia", StringComparison.Ordinal)) continue;
            var copy = _folder["sprawa", relative];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The case folder.</summary>
    public string Path => _folder["sprawa"];

    /// <summary>A folder beside the case folder.</summary>
    public string Beside(string name) => _folder[name];

    /// <summary>The deck in the case's own results folder.</summary>
    public string Pdf => this["wyniki/" + PdfName];

    /// <summary>A path in the case, written with <c>/</c>.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>The first file of a kind in a subfolder, in ordinal order, relative to the case with <c>/</c>.</summary>
    public string Find(string subfolder, string pattern) => System.IO.Path.GetRelativePath(
        Path, Directory.EnumerateFiles(this[subfolder], pattern).Order(StringComparer.Ordinal).First()).Replace('\\', '/');

    /// <summary>Changes a file's text. Bytes that no ASCII search touches stay what they are, whatever the encoding.</summary>
    public void Edit(string relative, Func<string, string> change)
    {
        var before = Encoding.Latin1.GetString(File.ReadAllBytes(this[relative])); // as text a mark at its head would choose another encoding
        var after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllBytes(this[relative], Encoding.Latin1.GetBytes(after));
    }

    /// <summary>Changes one line of a UTF-8 file.</summary>
    public void EditLine(string relative, int number, Func<string, string> change) => Edit(relative, text =>
    {
        var lines = text.Split('\n');
        lines[number - 1] = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(lines[number - 1])))));
        return string.Join('\n', lines);
    });

    /// <summary>Writes a file of bytes.</summary>
    public void Write(string relative, params byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], content);
    }

    /// <summary>Every file of the case with its bytes as text: what must not change.</summary>
    public string[] Snapshot() =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];

    public void Dispose() => _folder.Dispose();

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Assessment.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Assessment.sln.");
        return folder.FullName;
    }
}
