using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assessment.Rendering.Pdf.Finishing;
using UglyToad.PdfPig.Tokens;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The finished file as an archive document.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly ReadBack _pdf = ReadBack.Of(SampleDeck.Whole);

    public void Dispose() => _pdf.Dispose();

    [Fact]
    public void The_metadata_packet_claims_both_standards_and_describes_its_extension()
    {
        var packet = Packet();
        Assert.Equal("2", Value(packet, "http://www.aiim.org/pdfa/ns/id/", "part"));
        Assert.Equal("A", Value(packet, "http://www.aiim.org/pdfa/ns/id/", "conformance"));
        Assert.Equal("1", Value(packet, "http://www.aiim.org/pdfua/ns/id/", "part"));
        Assert.Equal("http://www.aiim.org/pdfua/ns/id/", Value(packet, "http://www.aiim.org/pdfa/ns/schema#", "namespaceURI"));
    }

    [Fact]
    public void The_packet_and_the_information_dictionary_say_the_same()
    {
        var (packet, information) = (Packet(), _pdf.Document.Information);
        Assert.Equal(information.Title, Value(packet, "http://purl.org/dc/elements/1.1/", "title"));
        Assert.Equal(information.Author, Value(packet, "http://purl.org/dc/elements/1.1/", "creator"));
        Assert.Equal(information.Subject, Value(packet, "http://purl.org/dc/elements/1.1/", "description"));
        Assert.Equal(information.Keywords, Value(packet, "http://ns.adobe.com/pdf/1.3/", "Keywords"));
        Assert.Equal(information.Producer, Value(packet, "http://ns.adobe.com/pdf/1.3/", "Producer"));
        Assert.Equal("2021-04-29T00:00:00Z", Value(packet, "http://ns.adobe.com/xap/1.0/", "CreateDate"));
        Assert.Equal("D:20210429000000+00'00'", information.CreationDate);
        Assert.Equal(information.CreationDate, information.ModifiedDate);
    }

    [Fact]
    public void The_document_is_marked_titled_and_in_Polish()
    {
        Assert.Equal("pl-PL", Assert.IsAssignableFrom<IDataToken<string>>(_pdf.Resolve(_pdf.Catalogue.Data["Lang"])).Data);
        Assert.Equal(BooleanToken.True, _pdf.Dictionary(_pdf.Catalogue, "MarkInfo")!.Data["Marked"]);
        Assert.Equal(BooleanToken.True, _pdf.Dictionary(_pdf.Catalogue, "ViewerPreferences")!.Data["DisplayDocTitle"]);
        Assert.True(_pdf.Catalogue.Data.ContainsKey("OutputIntents"));
    }

    [Fact]
    public void There_is_no_script_no_transparency_group_and_no_mask()
    {
        var text = Encoding.Latin1.GetString(_pdf.Bytes);
        Assert.All(["/JavaScript", "/SMask", "/Encrypt", "/Transparency"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_compressed_stream_ends_with_its_checksum()
    {
        var text = Encoding.Latin1.GetString(_pdf.Bytes);
        var streams = Regex.Matches(text, @"<<[^\n]*/Filter/FlateDecode[^\n]*/Length (\d+)>>\nstream\n");
        Assert.True(streams.Count > 20);
        foreach (Match stream in streams)
        {
            var bytes = _pdf.Bytes.AsSpan(stream.Index + stream.Length, int.Parse(stream.Groups[1].Value)).ToArray();
            using var plain = new MemoryStream();
            using (var inflate = new System.IO.Compression.DeflateStream(new MemoryStream(bytes[2..]), System.IO.Compression.CompressionMode.Decompress)) inflate.CopyTo(plain);
            Assert.Equal(FlateStreams.Adler32(plain.ToArray()), System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(^4)));
        }
    }

    [Fact]
    public void The_checksum_is_that_of_zlib() => Assert.Equal(0x11E60398u, FlateStreams.Adler32("Wikipedia"u8));

    private static string? Value(XDocument packet, string space, string name) =>
        packet.Descendants(XName.Get(name, space)).Select(e => e.Value.Trim()).FirstOrDefault();

    private XDocument Packet()
    {
        Assert.True(_pdf.Document.TryGetXmpMetadata(out var metadata));
        return XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes()).Trim('\uFEFF').Replace("\uFEFF", "", StringComparison.Ordinal));
    }
}
