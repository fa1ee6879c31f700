using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Problems;

namespace Assessment.Sources;

/// <summary>The folder of a case. Nothing outside it is ever opened: neither by <c>..</c> nor through a symbolic link.</summary>
internal sealed class CaseFolder
{
    /// <summary>Largest text file read, in bytes.</summary>
    public const int MaxTextSize = 4_000_000;

    /// <summary>Largest picture read, in bytes.</summary>
    public const int MaxPictureSize = 20 * 1024 * 1024;

    /// <summary>Largest picture read, in pixels: a small file can unpack to gigabytes.</summary>
    public const long MaxPixels = 50_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Makes the folder.</summary>
    /// <param name="root">Path of the folder.</param>
    public CaseFolder(string root) => Root = Path.GetFullPath(root);

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <summary>Checks a path that the case names.</summary>
    /// <param name="text">The path as written.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The path relative to the folder with <c>/</c>, or <c>null</c> when it may not be used.</returns>
    public string? Check(string text, Place place, ProblemList problems)
    {
        var reason = CasePath.Check(text, out var path);
        if (reason is null && FindLink(path) is { } link) reason = $"„{link}” jest dowiązaniem do innego miejsca";
        if (reason is null) return path;
        problems.Error("sciezka.niedozwolona", $"Nie można użyć ścieżki „{text}”: {reason}.", place,
            "Podaj ścieżkę względem folderu sprawy, np. „zdjecia/swietlica.jpg”; plik z innego miejsca skopiuj do tego folderu.");
        return null;
    }

    /// <summary>True when a checked path is a file.</summary>
    public bool Exists(string path) => File.Exists(Full(path));

    /// <summary>The first part of a path that is a symbolic link or junction, or <c>null</c>.</summary>
    public string? FindLink(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            var part = end < 0 ? path : path[..end];
            if (new FileInfo(Full(part)).LinkTarget is not null) return part;
            if (end < 0) return null;
        }
    }

    /// <summary>Files of a subfolder, deep, in ordinal order, as paths relative to the case folder; links are not followed.</summary>
    public ImmutableArray<string> Files(string subfolder)
    {
        var full = Full(subfolder);
        if (!Directory.Exists(full) || (subfolder.Length > 0 && FindLink(subfolder) is not null)) return [];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 8,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        var found = new System.IO.Enumeration.FileSystemEnumerable<string>(full, (ref System.IO.Enumeration.FileSystemEntry e) => e.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref System.IO.Enumeration.FileSystemEntry e) => !e.IsDirectory || IsLink(ref e),
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry e) => !IsLink(ref e),
        };
        return [.. found.Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads a text file in UTF-8.</summary>
    /// <returns>The text and the file, or <c>null</c> when it cannot be read as text; the reason is then among the problems.</returns>
    public (string Text, InputFile File)? ReadText(string path, ProblemList problems)
    {
        var size = new FileInfo(Full(path)).Length;
        if (size > MaxTextSize)
        {
            problems.Error("tekst.za-duzy", $"Plik ma {size} bajtów, a może mieć najwyżej {MaxTextSize}.", new(path), "Podziel go na mniejsze.");
            return null;
        }
        var bytes = size == 0 ? [] : File.ReadAllBytes(Full(path)); // a pipe has no length and would never end the reading
        try
        {
            var text = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
                ? throw new DecoderFallbackException()
                : StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            if (!text.Contains('\0', StringComparison.Ordinal))
                return (text, new(path, bytes.Length, Hash(bytes), "UTF-8", null, 0, 0, null));
            problems.Error("tekst.binarny", "To nie jest plik tekstowy: zawiera bajty zerowe.", new(path), "Sprawdź, czy to właściwy plik.");
        }
        catch (DecoderFallbackException)
        {
            var line = 1 + bytes.AsSpan(0, ValidPrefix(bytes)).Count((byte)'\n');
            problems.Error("tekst.kodowanie", "Plik nie jest zapisany w kodowaniu UTF-8.", new(path, line),
                "Zapisz go ponownie jako UTF-8 (w Notatniku: Zapisz jako → Kodowanie: UTF-8).");
        }
        return null;
    }

    /// <summary>Reads a picture: PNG or JPEG by its content.</summary>
    /// <returns>The picture and the file, or <c>null</c>; the reason is then among the problems.</returns>
    public (Picture Picture, InputFile File)? ReadPicture(string text, string alternative, string? caption, Place place, ProblemList problems)
    {
        if (Check(text, place, problems) is not { } path) return null;
        if (!Exists(path))
        {
            problems.Error("obraz.brak-pliku", $"Nie ma pliku „{path}”.", place, MissingHint(path, Path.GetDirectoryName(path) ?? ""));
            return null;
        }
        var size = new FileInfo(Full(path)).Length;
        if (size > MaxPictureSize)
        {
            problems.Error("obraz.za-duzy", $"Plik „{path}” ma {size / 1024 / 1024} MB, a może mieć najwyżej 20 MB.", place, "Zmniejsz zdjęcie.");
            return null;
        }
        var bytes = File.ReadAllBytes(Full(path));
        if (bytes is not ([0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]))
        {
            problems.Error("obraz.zly-format", $"Plik „{path}” nie jest obrazem PNG ani JPEG.", place, "Zapisz obraz jako PNG albo JPEG.");
            return null;
        }
        if (PictureSize.Of(bytes) is not var (width, height))
        {
            problems.Error("obraz.uszkodzony", $"Obraz „{path}” jest uszkodzony: nie ma w nim wymiarów.", place, "Zapisz obraz ponownie jako PNG albo JPEG.");
            return null;
        }
        if (width * height > MaxPixels)
        {
            problems.Error("obraz.za-duze-wymiary", $"Obraz „{path}” ma {width} × {height} punktów, a może mieć najwyżej 50 milionów punktów.", place, "Zmniejsz zdjęcie.");
            return null;
        }
        return (new(path, [.. bytes], alternative, caption), new(path, bytes.Length, Hash(bytes), "", null, 0, 0, null));
    }

    /// <summary>A way out for a file that is not there: the nearest one that is.</summary>
    public string MissingHint(string path, string subfolder)
    {
        var files = Files(subfolder);
        if (files.FirstOrDefault(f => string.Equals(f, path, StringComparison.OrdinalIgnoreCase)) is { } otherCase)
            return $"Jest plik „{otherCase}” – różni się wielkością liter.";
        if (Nearest.Hint(path, files) is { Length: > 0 } hint) return hint;
        return files.Length == 0 ? "Dodaj ten plik albo usuń odwołanie do niego."
            : "Dodaj ten plik albo popraw nazwę; w folderze są: " + string.Join(", ", files.Take(5)) + (files.Length > 5 ? " …" : ".");
    }

    private string Full(string path) => Path.Combine(Root, path);

    private static bool IsLink(ref System.IO.Enumeration.FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var used) == System.Buffers.OperationStatus.Done) valid += used;
        return valid;
    }
}
