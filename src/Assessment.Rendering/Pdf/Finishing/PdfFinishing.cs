using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>The last pass over a drawn document: archive metadata, sound streams, and nothing that differs between two renders.</summary>
/// <remarks>
/// It reads the objects that PDFsharp wrote, replaces the information dictionary and the metadata packet, gives font subsets steady
/// tags, completes or compresses the streams, leaves out what nothing refers to and writes everything anew.
/// </remarks>
internal static partial class PdfFinishing
{
    /// <summary>Finishes a document.</summary>
    /// <param name="drawn">The bytes that PDFsharp saved.</param>
    /// <param name="metadata">What the document says of itself; every date is its date.</param>
    public static byte[] Finish(ReadOnlyMemory<byte> drawn, DeckMetadata metadata)
    {
        var parsed = PdfObjects.Parse(drawn);
        var stored = Stored(metadata);
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        var objects = new SortedDictionary<int, PdfObjectBody>();
        foreach (var number in parsed.Reachable())
        {
            var body = parsed.Bodies[number];
            if (number == parsed.Metadata) continue;
            objects[number] = number == parsed.Info ? new PdfObjectBody(ArchiveMetadata.Information(stored), null)
                : body.Text.StartsWith("<</Type/Font", StringComparison.Ordinal) ? body with { Text = SubsetTag().Replace(body.Text, m => "/" + SteadyTag(tags, m.Groups[1].Value) + "+") }
                : body;
        }
        foreach (var (number, body) in Completed(objects)) objects[number] = body;
        var identity = Identity(objects);
        objects[parsed.Metadata] = ArchiveMetadata.Packet(stored, identity);
        return PdfWriter.Write(objects, parsed.Root, parsed.Info, identity);
    }

    private static DeckMetadata Stored(DeckMetadata metadata) => metadata with
    {
        Title = StoredText.Of(metadata.Title),
        Author = StoredText.Of(metadata.Author),
        Subject = StoredText.Of(metadata.Subject),
        Keywords = StoredText.Of(metadata.Keywords),
    };

    // Streams do not know of each other, and packing them is most of the pass: every core takes some.
    private static (int Number, PdfObjectBody Body)[] Completed(SortedDictionary<int, PdfObjectBody> objects)
    {
        var streams = objects.Where(o => o.Value.Stream is not null).Select(o => (Number: o.Key, Body: o.Value)).ToArray();
        Parallel.For(0, streams.Length, i => streams[i].Body = FlateStreams.Complete(WithNestedFigures(WithPlainBlanks(streams[i].Body))));
        return streams;
    }

    // Blank and no-break space share a glyph: a Unicode map that names the latter would turn every blank into one.
    private static PdfObjectBody WithPlainBlanks(PdfObjectBody body)
    {
        var stream = (body.Stream ?? default).Span;
        if (!stream.StartsWith("/CIDInit"u8)) return body;
        var map = NoBreakSpace().Replace(Encoding.Latin1.GetString(stream), "$1<0020>");
        return body with { Stream = Encoding.Latin1.GetBytes(map) };
    }

    // A figure that begins a page is begun inside of a text object, empty or holding its first label: its mark would open inside and close outside of it.
    private static PdfObjectBody WithNestedFigures(PdfObjectBody body)
    {
        var stream = (body.Stream ?? default).Span;
        if (body.Text.Contains("/Filter", StringComparison.Ordinal) || stream.IndexOf("/Figure"u8) < 0) return body;
        var content = Encoding.Latin1.GetString(stream);
        var nested = FigureInText().Replace(content, m => m.Groups[2].Success ? m.Groups[1].Value : m.Groups[1].Value + "\nBT");
        return nested == content ? body : body with { Stream = Encoding.Latin1.GetBytes(nested) };
    }

    // PDFsharp draws the six letters at random; here they count the subsets.
    private static string SteadyTag(Dictionary<string, string> tags, string random)
    {
        if (tags.TryGetValue(random, out var steady)) return steady;
        var letters = "AAAAAA".ToCharArray();
        for (int rest = tags.Count, i = 5; i >= 0; i--, rest /= 26) letters[i] = (char)('A' + rest % 26);
        return tags[random] = new string(letters);
    }

    private static byte[] Identity(SortedDictionary<int, PdfObjectBody> objects)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, body) in objects)
        {
            hash.AppendData(Encoding.Latin1.GetBytes(body.Text));
            if (body.Stream is { } stream) hash.AppendData(stream.Span);
        }
        return hash.GetHashAndReset()[..16];
    }

    [GeneratedRegex(@"(<[0-9A-F]{4}><[0-9A-F]{4}>)<00A0>", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();

    [GeneratedRegex(@"\bBT\s+(/Figure\s*<<[^>]*>>\s*BDC)(\s+ET\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex FigureInText();

    [GeneratedRegex(@"/([A-Z]{6})\+", RegexOptions.CultureInvariant)]
    private static partial Regex SubsetTag();
}
