using System.Globalization;
using System.Security;
using System.Text;
using Assessment.Decks;
using NodaTime.Text;

namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>The document's information dictionary and its metadata packet, which say the same.</summary>
internal static class ArchiveMetadata
{
    private const string Tool = "Assessment";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd");

    /// <summary>The information dictionary.</summary>
    public static string Information(DeckMetadata metadata)
    {
        var date = $"(D:{Day.Format(metadata.Date)}000000+00'00')";
        var text = new StringBuilder("<<");
        Entry(text, "Title", metadata.Title);
        Entry(text, "Author", metadata.Author);
        Entry(text, "Subject", metadata.Subject);
        Entry(text, "Keywords", metadata.Keywords);
        Entry(text, "Creator", Tool);
        Entry(text, "Producer", Tool + " (PDFsharp)");
        return text.Append("/CreationDate").Append(date).Append("/ModDate").Append(date).Append(">>").ToString();
    }

    /// <summary>The metadata packet: PDF/A-2a and PDF/UA-1.</summary>
    /// <param name="metadata">What the document says of itself.</param>
    /// <param name="identity">Sixteen bytes that follow from the content.</param>
    public static PdfObjectBody Packet(DeckMetadata metadata, ReadOnlySpan<byte> identity)
    {
        var id = "uuid:" + new Guid(identity, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
        var date = LocalDatePattern.Iso.Format(metadata.Date) + "T00:00:00Z";
        var packet = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdf:Producer>{Tool} (PDFsharp)</pdf:Producer>{Element("pdf:Keywords", metadata.Keywords)}
            {Alternatives("dc:title", metadata.Title)}{Sequence("dc:creator", metadata.Author)}{Alternatives("dc:description", metadata.Subject)}
            <dc:language><rdf:Bag><rdf:li>pl-PL</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>{Tool}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            <xmpMM:DocumentID>{id}</xmpMM:DocumentID><xmpMM:InstanceID>{id}</xmpMM:InstanceID>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
        return new PdfObjectBody("<</Type/Metadata/Subtype/XML>>", Encoding.UTF8.GetBytes(packet.ReplaceLineEndings("\n")));
    }

    private static void Entry(StringBuilder text, string key, string value)
    {
        if (value.Length > 0) text.Append('/').Append(key).Append("<FEFF").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))).Append('>');
    }

    private static string Element(string name, string value) => value.Length == 0 ? "" : $"<{name}>{Escaped(value)}</{name}>";

    private static string Alternatives(string name, string value) =>
        value.Length == 0 ? "" : $"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escaped(value)}</rdf:li></rdf:Alt></{name}>";

    private static string Sequence(string name, string value) =>
        value.Length == 0 ? "" : $"<{name}><rdf:Seq><rdf:li>{Escaped(value)}</rdf:li></rdf:Seq></{name}>";

    private static string Escaped(string value) => SecurityElement.Escape(value) ?? "";
}
