using System.Collections.Immutable;
using System.IO.Compression;
using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>Reads the tables of an archive as streams; nothing is unpacked to disk.</summary>
internal static class ZipExports
{
    private const string WayOut = "Wypakuj archiwum i skopiuj do folderu danych same pliki CSV.";

    /// <summary>Reads each delimited entry in the order of their names; breaches of the limits end the reading with an error.</summary>
    public static ImmutableArray<DelimitedFile> Read(
        CaseFile file, FileSettings settings, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length == 0)
        {
            problems.Error("csv.pusty-plik", "Plik jest pusty; oczekiwano archiwum z plikami CSV.", new(file.RelativePath), WayOut);
            return [];
        }

        if (stream.Length > limits.FileBytes)
        {
            problems.Error("csv.za-duzy-plik", $"Plik jest większy niż {limits.FileBytes} bajtów.", new(file.RelativePath), WayOut);
            return [];
        }

        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return Read(archive, file.RelativePath, settings, limits, problems, cancel);
        }
        catch (InvalidDataException)
        {
            problems.Error("zip.uszkodzone", "Plik nie jest poprawnym archiwum ZIP.", new(file.RelativePath), "Pobierz plik ponownie ze źródła.");
            return [];
        }
    }

    private static ImmutableArray<DelimitedFile> Read(
        ZipArchive archive, string path, FileSettings settings, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        if (archive.Entries.Count > limits.ZipEntries)
        {
            problems.Error("zip.za-duzo-plikow",
                $"Archiwum zawiera {archive.Entries.Count} plików; dopuszczalne jest {limits.ZipEntries}.", new(path), WayOut);
            return [];
        }

        if (archive.Entries.FirstOrDefault(e => !IsSafe(e.FullName)) is { } unsafeEntry)
        {
            problems.Error("zip.niebezpieczna-nazwa",
                $"Nazwa „{unsafeEntry.FullName.Replace("\0", "", StringComparison.Ordinal)}” w archiwum prowadzi poza jego folder.", new(path), WayOut);
            return [];
        }

        var files = ImmutableArray.CreateBuilder<DelimitedFile>();
        var tables = 0;
        var total = 0L;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var entryPath = $"{path}!{entry.FullName}";
            if (entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
            {
                problems.Information("zip.plik-systemowy", "Pominięto plik pomocniczy, który do archiwum dodaje system macOS.", new(entryPath));
                continue;
            }

            if (Path.GetExtension(entry.FullName).ToUpperInvariant() is not (".CSV" or ".TXT" or ".TSV"))
            {
                problems.Warning("zip.pominiety-plik", "Pominięto plik archiwum, bo nie ma rozszerzenia .csv, .txt ani .tsv.", new(entryPath),
                    "Jeśli zawiera dane, zapisz go jako CSV UTF-8 (rozdzielany przecinkami).");
                continue;
            }

            tables++;
            if (!names.Add(entry.FullName))
            {
                problems.Error("zip.powtorzona-nazwa", "Archiwum zawiera dwa pliki o tej samej nazwie.", new(entryPath), WayOut);
                return [];
            }

            if (entry.IsEncrypted)
            {
                problems.Error("zip.haslo", "Plik w archiwum jest zaszyfrowany.", new(entryPath), WayOut);
                return [];
            }

            if (ReadEntry(entry, entryPath, limits with { FileBytes = Math.Min(limits.FileBytes, limits.ZipTotalBytes - total) }, problems, cancel)
                is not { } content) return [];
            total += content.Bytes.Length;
            if (DelimitedReader.Parse(entryPath, content, settings, limits, problems, cancel) is { } read) files.Add(read);
        }

        if (tables == 0) problems.Error("zip.bez-danych", "Archiwum nie zawiera żadnego pliku CSV.", new(path), WayOut);
        return files.ToImmutable();
    }

    private static ByteContent? ReadEntry(
        ZipArchiveEntry entry, string path, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        // Note: the directory of an archive can lie about lengths; the ratio bounds what is read, not only what is declared.
        var allowed = Math.Min(limits.FileBytes, Math.Max(limits.RecordBytes, entry.CompressedLength * limits.ZipRatio));
        if (entry.Length > allowed) return Bomb();
        using var stream = entry.Open();
        return ByteContent.Read(stream, entry.Length, path, limits with { FileBytes = allowed }, problems, cancel);

        ByteContent? Bomb()
        {
            problems.Error("zip.bomba",
                $"Po rozpakowaniu plik zajmuje co najmniej {entry.Length} bajtów z {entry.CompressedLength} spakowanych – to więcej, niż program przyjmuje.",
                new(path), WayOut);
            return null;
        }
    }

    private static bool IsSafe(string name) =>
        !name.StartsWith('/') && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal)
        && !name.Contains('\0', StringComparison.Ordinal) && !name.Split('/').Contains("..");
}
