namespace Assessment.Sources.Delimited;

/// <summary>The text of a file.</summary>
/// <param name="Text">Its characters, without a byte order mark.</param>
/// <param name="Encoding">The encoding's printed name.</param>
internal sealed record DecodedText(string Text, string Encoding)
{
    /// <summary>The bytes of exactly this text, when the file is in UTF-8 and they need not be made again; else <c>null</c>.</summary>
    public ArraySegment<byte>? Utf8 { get; init; }
}
