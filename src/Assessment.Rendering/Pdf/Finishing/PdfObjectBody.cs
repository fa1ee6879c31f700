namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>An object of a document: its text and, for a stream, its bytes as stored.</summary>
/// <param name="Text">The object without its stream, in Latin-1; a stream's dictionary without <c>/Length</c>.</param>
/// <param name="Stream">The bytes of the stream, or <c>null</c>.</param>
internal sealed record PdfObjectBody(string Text, ReadOnlyMemory<byte>? Stream);
