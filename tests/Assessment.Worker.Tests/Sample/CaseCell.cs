using System.IO.Compression;
using System.Text;
using Assessment.Cases;
using Assessment.Figures;

namespace Assessment.Worker.Tests.Sample;

/// <summary>Lines of a case's files, read without the program's readers: by the name of the encoding and the number of the line alone.</summary>
internal sealed class CaseCell(string folder, CaseContent content)
{
    private readonly Dictionary<string, string[]> _lines = [];

    static CaseCell() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True when the line that an origin names holds the text that it names.</summary>
    public bool Holds(CellOrigin origin) => Lines(origin.File) is var lines && origin.Line >= 1 && origin.Line <= lines.Length
        && lines[origin.Line - 1].Contains(origin.Text.Trim(), StringComparison.Ordinal);

    private string[] Lines(string file)
    {
        if (_lines.TryGetValue(file, out var known)) return known;
        var encoding = Encoding.GetEncoding(content.Files.Single(f => f.Path == file).Encoding);
        return _lines[file] = encoding.GetString(Bytes(file)).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
    }

    private byte[] Bytes(string file)
    {
        if (file.Split('!') is not [var archive, var entry]) return File.ReadAllBytes(Path.Combine(folder, file));
        using var zip = ZipFile.OpenRead(Path.Combine(folder, archive));
        using var stream = zip.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
