using System.Text;

namespace Assessment.Worker.Tests.Mutations;

/// <summary>A data file of a sample that a mutation spoils: lines of cells, read and written in its own encoding.</summary>
internal sealed class SpoiledFile
{
    private readonly Encoding _encoding;
    private readonly List<string> _lines;

    static SpoiledFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public SpoiledFile(string root, string path, string encoding, char delimiter)
    {
        Path = path;
        Delimiter = delimiter;
        _encoding = encoding.StartsWith("UTF-8", StringComparison.OrdinalIgnoreCase) ? new UTF8Encoding(false) : Encoding.GetEncoding(encoding);
        _lines = [.. _encoding.GetString(File.ReadAllBytes(System.IO.Path.Combine(root, path))).Split('\n')];
    }

    public string Path { get; }

    public char Delimiter { get; }

    public int Lines => _lines.Count;

    /// <summary>A line from 1, with its ending.</summary>
    public string this[int line]
    {
        get => _lines[line - 1];
        set => _lines[line - 1] = value;
    }

    public void Insert(int line, string text) => _lines.Insert(line - 1, text);

    public void Remove(int line) => _lines.RemoveAt(line - 1);

    /// <summary>A cell from 1. No cell of the samples that is changed holds a delimiter in quotes.</summary>
    public string Cell(int line, int column) => this[line].TrimEnd('\r').Split(Delimiter)[column - 1];

    public void SetCell(int line, int column, string text)
    {
        var ending = this[line].EndsWith('\r') ? "\r" : "";
        var cells = this[line].TrimEnd('\r').Split(Delimiter);
        cells[column - 1] = text;
        this[line] = string.Join(Delimiter, cells) + ending;
    }

    public byte[] Bytes() => _encoding.GetBytes(string.Join('\n', _lines));
}
