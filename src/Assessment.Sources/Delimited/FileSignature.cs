using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>Tells files that are no text by their first bytes.</summary>
internal static class FileSignature
{
    /// <summary>The way out for spreadsheets.</summary>
    public const string SaveAsCsv = "Otwórz plik w arkuszu kalkulacyjnym i wybierz: Zapisz jako → CSV UTF-8 (rozdzielany przecinkami).";

    /// <summary>Reports an empty file or one whose first bytes are those of another format.</summary>
    /// <returns>True when the file was refused.</returns>
    public static bool Refuse(ReadOnlySpan<byte> bytes, string path, ProblemList problems)
    {
        if (bytes.IsEmpty)
        {
            problems.Error("csv.pusty-plik", "Plik jest pusty; oczekiwano wiersza nagłówka i wierszy danych.", new(path),
                "Wyeksportuj plik ponownie albo usuń go z folderu danych.");
            return true;
        }

        if (Format(bytes) is not { } format) return false;
        problems.Error("csv.plik-binarny", $"Plik nie jest tekstem CSV: jego początek to {format}.", new(path), SaveAsCsv);
        return true;
    }

    private static string? Format(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "archiwum ZIP albo skoroszyt XLSX lub ODS";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "skoroszyt XLS";
        if (bytes.StartsWith("%PDF"u8)) return "dokument PDF";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return "obraz PNG";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "obraz JPEG";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "archiwum GZIP";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])) return "archiwum 7-Zip";
        if (bytes.StartsWith("Rar!"u8)) return "archiwum RAR";
        if (bytes.StartsWith("{\\rtf"u8)) return "dokument RTF";
        if (bytes.StartsWith("<?xml"u8) || StartsWithIgnoreCase(bytes, "<html"u8) || StartsWithIgnoreCase(bytes, "<!doctype"u8)
            || StartsWithIgnoreCase(bytes, "<table"u8)) return "strona HTML albo dokument XML";
        return null;
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> lowerCase)
    {
        if (bytes.Length < lowerCase.Length) return false;
        for (var i = 0; i < lowerCase.Length; i++)
            if ((bytes[i] is >= (byte)'A' and <= (byte)'Z' ? bytes[i] | 0x20 : bytes[i]) != lowerCase[i]) return false;
        return true;
    }
}
