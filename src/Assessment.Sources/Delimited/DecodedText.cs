namespace Assessment.Sources.Delimited;

/// <summary>The text of a file.</summary>
/// <param name="Text">Its characters, without a byte order mark.</param>
/// <param name="Encoding">The encoding's printed name.</param>
internal sealed record DecodedText(string Text, string Encoding);
