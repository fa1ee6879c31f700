using System.Text;
using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>Turns bytes into text: the encoding the case gives, else a byte order mark, UTF-16 by its zero bytes, strict UTF-8, or a Polish single-byte set.</summary>
internal static class TextDecoding
{
    private const string WayOut = "Zapisz plik ponownie w UTF-8 albo podaj w ocena.yaml jego kodowanie (pliki → kodowanie).";

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Decodes a file, or reports the line where that is impossible.</summary>
    public static DecodedText? Decode(byte[] bytes, string? given, string path, ProblemList problems)
    {
        var text = given is null ? Detected(bytes, path, problems) : Given(bytes, given, path, problems);
        return text is null ? null : Checked(text, path, problems);
    }

    private static DecodedText? Given(byte[] bytes, string given, string path, ProblemList problems)
    {
        if (EncodingNames.Find(given) is not { } encoding)
        {
            problems.Error("csv.nieznane-kodowanie",
                $"Kodowanie „{given}” nie jest znane; oczekiwano UTF-8, UTF-16, windows-1250, ISO-8859-2 albo IBM852.", new(path),
                "Popraw klucz kodowanie w ocena.yaml.");
            return null;
        }

        try
        {
            return new(encoding.GetString(WithoutMark(bytes, encoding)), EncodingNames.Printed(encoding));
        }
        catch (DecoderFallbackException e)
        {
            problems.Error("csv.zle-kodowanie",
                $"Bajt {Hex(e)} nie występuje w podanym kodowaniu {EncodingNames.Printed(encoding)}.",
                new(path, encoding is UTF8Encoding ? InvalidUtf8Line(bytes) : null), WayOut);
            return null;
        }
    }

    private static DecodedText? Detected(byte[] bytes, string path, ProblemList problems)
    {
        if (Utf16(bytes) is { } utf16) return Given(bytes, utf16, path, problems);
        if (Array.IndexOf(bytes, (byte)0) is >= 0 and var zero)
        {
            problems.Error("csv.plik-binarny", "Plik zawiera bajty zerowe, więc nie jest tekstem CSV.",
                new(path, Lines.At(bytes, zero)), FileSignature.SaveAsCsv);
            return null;
        }

        try
        {
            var marked = bytes.Length - WithoutMark(bytes, StrictUtf8).Length;
            return new(StrictUtf8.GetString(bytes, marked, bytes.Length - marked), "UTF-8") { Utf8 = new(bytes, marked, bytes.Length - marked) };
        }
        catch (DecoderFallbackException e)
        {
            var line = InvalidUtf8Line(bytes);
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || Utf8PolishLine(bytes) is not null)
            {
                problems.Error("csv.mieszane-kodowanie",
                    $"Plik jest w UTF-8{(Utf8PolishLine(bytes) is { } good ? $" (np. wiersz {good})" : "")}, ale wiersz {line} zawiera bajt {Hex(e)}, który w UTF-8 tu nie występuje: plik jest uszkodzony albo połączono w nim teksty w różnych kodowaniach.",
                    new(path, line), "Zapisz cały plik w jednym kodowaniu, najlepiej w UTF-8.");
                return null;
            }

            if (PolishSingleByte.Detect(bytes) is { } encoding) return new(encoding.GetString(bytes), EncodingNames.Printed(encoding));
            problems.Error("csv.zle-kodowanie",
                $"Nie udało się rozpoznać kodowania: bajt {Hex(e)} w wierszu {line} nie pasuje ani do UTF-8, ani do polskich tekstów w windows-1250, ISO-8859-2 lub IBM852.",
                new(path, line), WayOut);
            return null;
        }
    }

    private static DecodedText? Checked(DecodedText text, string path, ProblemList problems)
    {
        var trimmed = text.Text.TrimEnd('\u001A'); // the end-of-file mark of DOS programs
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (trimmed[i] is not ((< ' ' and not ('\t' or '\r' or '\n')) or (>= '\u007F' and <= '\u009F') or '\uFFFD')) continue;
            var place = new Place(path, Lines.At(trimmed, i));
            if (trimmed[i] == '\0')
                problems.Error("csv.plik-binarny", "Plik zawiera znaki zerowe, więc nie jest tekstem CSV.", place, FileSignature.SaveAsCsv);
            else if (trimmed[i] == '\uFFFD')
                problems.Error("csv.utracony-znak", "Tekst zawiera znak „\uFFFD”: wcześniejszy zapis utracił w tym miejscu literę.", place,
                    "Wyeksportuj plik ponownie ze źródła.");
            else
                problems.Error("csv.zle-kodowanie", $"Po odczytaniu w kodowaniu {text.Encoding} tekst zawiera znak sterujący 0x{(int)trimmed[i]:X2}.", place, WayOut);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(trimmed)) return text with { Text = trimmed, Utf8 = text.Utf8?[..^(text.Text.Length - trimmed.Length)] };
        problems.Error("csv.pusty-plik", "Plik nie zawiera żadnego tekstu; oczekiwano wiersza nagłówka i wierszy danych.", new(path),
            "Wyeksportuj plik ponownie albo usuń go z folderu danych.");
        return null;
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes, Encoding encoding)
    {
        var mark = encoding switch
        {
            UTF8Encoding => Encoding.UTF8.Preamble,
            UnicodeEncoding => encoding.CodePage == 1201 ? Encoding.BigEndianUnicode.Preamble : Encoding.Unicode.Preamble,
            _ => [],
        };
        return bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes;
    }

    /// <summary>UTF-16 by its mark, or by zero bytes that stand (almost) only in one half of the pairs.</summary>
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return "utf-16";
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return "utf-16be";
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..(Math.Min(bytes.Length, 1 << 16) & ~1)];
        var (first, second) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) first++;
            if (sample[i + 1] == 0) second++;
        }

        var pairs = sample.Length / 2;
        return (first, second) switch
        {
            (0, _) when second * 3 > pairs => "utf-16",
            (_, 0) when first * 3 > pairs => "utf-16be",
            _ => null,
        };
    }

    private static int InvalidUtf8Line(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (!rest.IsEmpty && Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done) rest = rest[length..];
        return Lines.At(bytes, bytes.Length - rest.Length);
    }

    /// <summary>The first line that holds a Polish letter written in UTF-8; such pairs of bytes do not occur in Polish single-byte text.</summary>
    private static int? Utf8PolishLine(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i + 1 < bytes.Length; i++)
            if ((bytes[i], bytes[i + 1]) is (0xC3, 0x93 or 0xB3) or (0xC4, 0x84 or 0x85 or 0x86 or 0x87 or 0x98 or 0x99)
                or (0xC5, 0x81 or 0x82 or 0x83 or 0x84 or 0x9A or 0x9B or 0xB9 or 0xBA or 0xBB or 0xBC))
                return Lines.At(bytes, i);
        return null;
    }

    private static string Hex(DecoderFallbackException e) => e.BytesUnknown is [var first, ..] ? $"0x{first:X2}" : "nieznany";
}
