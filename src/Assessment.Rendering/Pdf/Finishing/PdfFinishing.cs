using Assessment.Decks;

namespace Assessment.Rendering.Pdf.Finishing;

internal static class PdfFinishing
{
    public static byte[] Finish(ReadOnlyMemory<byte> drawn, DeckMetadata metadata) => drawn.ToArray();
}
