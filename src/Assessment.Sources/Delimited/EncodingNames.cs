using System.Text;

namespace Assessment.Sources.Delimited;

/// <summary>The encodings that files may have, by the names people use for them.</summary>
internal static class EncodingNames
{
    /// <summary>The encoding of a name, strict about bytes it does not hold; <c>null</c> for an unknown name.</summary>
    public static Encoding? Find(string name) => new string([.. name.Where(char.IsLetterOrDigit)]).ToUpperInvariant() switch
    {
        "UTF8" or "UTF8BOM" or "65001" => new UTF8Encoding(false, true),
        "UTF16" or "UTF16LE" or "UNICODE" or "1200" => new UnicodeEncoding(false, false, true),
        "UTF16BE" or "1201" => new UnicodeEncoding(true, false, true),
        "WINDOWS1250" or "CP1250" or "WIN1250" or "1250" or "ANSI" => SingleByte(1250),
        "ISO88592" or "LATIN2" or "28592" => SingleByte(28592),
        "IBM852" or "CP852" or "DOS852" or "852" => SingleByte(852),
        _ => null,
    };

    /// <summary>A single-byte set by its code page.</summary>
    public static Encoding SingleByte(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The name that the report prints.</summary>
    public static string Printed(Encoding encoding) => encoding.CodePage switch
    {
        65001 => "UTF-8",
        1200 => "UTF-16LE",
        1201 => "UTF-16BE",
        1250 => "windows-1250",
        28592 => "ISO-8859-2",
        852 => "IBM852",
        _ => encoding.WebName,
    };
}
