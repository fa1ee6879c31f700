using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>Reads delimited text files of a case: <c>.csv</c>, <c>.txt</c>, <c>.tsv</c>, and every such entry of a <c>.zip</c>.</summary>
/// <remarks>
/// What is wrong with a file becomes a problem and the file is left out; a locked or unreadable file throws, because it is no fault of the data.
/// </remarks>
public static class DelimitedReader
{
    /// <summary>Reads one file of the case folder with the program's limits.</summary>
    /// <param name="caseFolder">The case folder.</param>
    /// <param name="relativePath">The file's path inside it.</param>
    /// <param name="settings">What the case says about the file.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>One file, the entries of an archive, or nothing when an error was reported.</returns>
    /// <exception cref="IOException">The file cannot be read, e.g. because another program holds it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ImmutableArray<DelimitedFile> Read(
        string caseFolder, string relativePath, FileSettings settings, ProblemList problems, CancellationToken cancel) =>
        Read(caseFolder, relativePath, settings, DelimitedLimits.Default, problems, cancel);

    /// <summary>Reads one file of the case folder with limits of the caller's.</summary>
    /// <inheritdoc cref="Read(string, string, FileSettings, ProblemList, CancellationToken)"/>
    public static ImmutableArray<DelimitedFile> Read(
        string caseFolder, string relativePath, FileSettings settings, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(relativePath);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(problems);

        if (CaseFile.Resolve(caseFolder, relativePath, problems) is not { } file) return [];
        switch (Path.GetExtension(file.RelativePath).ToUpperInvariant())
        {
            case ".CSV" or ".TXT" or ".TSV":
                return ReadText(file, settings, limits, problems, cancel) is { } read ? [read] : [];
            case ".ZIP":
                return ZipExports.Read(file, settings, limits, problems, cancel);
            case ".XLSX" or ".XLS" or ".XLSM" or ".XLSB" or ".ODS":
                problems.Error("csv.arkusz", "Plik jest skoroszytem arkusza kalkulacyjnego, a oczekiwano pliku CSV.",
                    new(file.RelativePath), FileSignature.SaveAsCsv);
                return [];
            default:
                problems.Error("csv.zle-rozszerzenie",
                    $"Rozszerzenie „{Path.GetExtension(file.RelativePath)}” nie jest rozszerzeniem danych; oczekiwano .csv, .txt, .tsv albo .zip.",
                    new(file.RelativePath), FileSignature.SaveAsCsv);
                return [];
        }
    }

    /// <summary>Turns the bytes of one table into rows.</summary>
    internal static DelimitedFile? Parse(
        string path, ByteContent content, FileSettings settings, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        if (FileSignature.Refuse(content.Bytes, path, problems)) return null;
        if (TextDecoding.Decode(content.Bytes, settings.Encoding, path, problems) is not { } text) return null;
        return RowParsing.Parse(path, text, settings.Delimiter, limits, problems, cancel) is { } rows
            ? new(path, content.Bytes.Length, content.Sha256, text.Encoding, rows.Delimiter, rows.Rows)
            : null;
    }

    private static DelimitedFile? ReadText(
        CaseFile file, FileSettings settings, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        // What has no length has no bytes to wait for either: a pipe would never end the reading.
        if (new FileInfo(file.FullPath).Length == 0)
        {
            FileSignature.Refuse([], file.RelativePath, problems);
            return null;
        }

        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read);
        return ByteContent.Read(stream, stream.Length, file.RelativePath, limits, problems, cancel) is { } content
            ? Parse(file.RelativePath, content, settings, limits, problems, cancel)
            : null;
    }
}
