using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Rules of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) that every finished file must keep, whatever its deck.</summary>
/// <remarks>Clauses are those of the standards, as the validation profiles of veraPDF number them.</remarks>
internal static class ConformanceChecks
{
    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["TR"] = ["Table"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["Lbl"] = ["LI"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC", "Sect"],
    };

    private static readonly Dictionary<string, string[]> Children = new(StringComparer.Ordinal)
    {
        ["Table"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI"],
    };

    private static readonly string[] Standard =
    [
        "Document", "Sect", "Div", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure", "Span", "Link", "TOC", "TOCI", "Reference",
    ];

    /// <summary>All rules below.</summary>
    public static void Hold(ReadBack pdf)
    {
        StructureIsStandard(pdf);
        TablesAreRegular(pdf);
        AnnotationsAreDescribed(pdf);
        NothingIsTooLong(pdf);
        GlyphsAreKnown(pdf);
        PacketIsSound(pdf);
    }

    /// <summary>Clauses 7.1, 7.2, 7.3 and 7.4.2: standard types, each under its parent; figures say what they show; no level of headings is skipped.</summary>
    public static void StructureIsStandard(ReadBack pdf)
    {
        var (path, level) = (new Stack<string>(), 0);
        foreach (var (type, element, depth) in pdf.Structure())
        {
            while (path.Count > depth) path.Pop();
            Assert.Contains(type, Standard);
            var parent = path.Count == 0 ? "" : path.Peek();
            if (Parents.TryGetValue(type, out var parents)) Assert.Contains(parent, parents);
            if (Children.TryGetValue(parent, out var children)) Assert.Contains(type, children);
            if (type == "Figure") Assert.NotEqual("", pdf.Text(element, "Alt"));
            if (type is ['H', var digit])
            {
                Assert.True(digit - '0' <= level + 1, $"H{level} is followed by {type}");
                level = digit - '0';
            }
            path.Push(type);
        }
    }

    /// <summary>Clauses 7.2 and 7.5: rows of one length when spans are counted, no cell on another, each data cell under or beside a header cell.</summary>
    public static void TablesAreRegular(ReadBack pdf)
    {
        foreach (var (_, table, _) in pdf.Structure().Where(e => e.Type == "Table"))
        {
            var rows = pdf.Kids(table).OfType<DictionaryToken>().Select(r => pdf.Kids(r).OfType<DictionaryToken>().ToArray()).ToArray();
            var (taken, headers, width) = (new HashSet<(int Row, int Column)>(), false, 0);
            for (var r = 0; r < rows.Length; r++)
            {
                var column = 0;
                foreach (var cell in rows[r])
                {
                    while (taken.Contains((r, column))) column++;
                    var (columns, down) = (Span(pdf, cell, "ColSpan"), Span(pdf, cell, "RowSpan"));
                    for (var y = r; y < r + down; y++)
                        for (var x = column; x < column + columns; x++) Assert.True(taken.Add((y, x)), "two cells stand on one place");
                    column += columns;
                    headers |= ReadBack.Name(cell, "S") == "TH";
                }
                var length = taken.Count(place => place.Row == r);
                if (r == 0) width = length;
                Assert.Equal(width, length);
            }
            Assert.True(headers || rows.All(r => r.All(c => pdf.Kids(c).Count == 0)), "a table without a header cell");
            Assert.DoesNotContain(taken, place => place.Row >= rows.Length);
        }
    }

    /// <summary>Clauses 7.18.1 and 7.18.5: an annotation is a link, printed, says what it leads to and stands in a Link element.</summary>
    public static void AnnotationsAreDescribed(ReadBack pdf)
    {
        var linked = pdf.Structure().Where(e => e.Type == "Link").SelectMany(e => pdf.Kids(e.Element).OfType<DictionaryToken>())
            .Where(k => ReadBack.Name(k, "Type") == "OBJR").Select(k => pdf.Resolve(k.Data["Obj"])).ToHashSet();
        foreach (var page in pdf.Document.GetPages())
        {
            if (!page.Dictionary.Data.TryGetValue("Annots", out var list)) continue;
            Assert.Equal("S", ReadBack.Name(page.Dictionary, "Tabs"));
            foreach (var annotation in ((ArrayToken)pdf.Resolve(list)).Data.Select(pdf.Resolve).Cast<DictionaryToken>())
            {
                Assert.Equal("Link", ReadBack.Name(annotation, "Subtype"));
                Assert.Equal(4, ((NumericToken)annotation.Data["F"]).Int);
                Assert.False(string.IsNullOrWhiteSpace(pdf.Text(annotation, "Contents")), "a link without a description");
                Assert.Contains(annotation, linked);
            }
        }
    }

    /// <summary>Clause 6.1.13: no string is longer than 32 767 bytes, no name longer than 127.</summary>
    public static void NothingIsTooLong(ReadBack pdf)
    {
        var (seen, open) = (new HashSet<(long, int)>(), new Stack<IToken>([pdf.Catalogue, pdf.Document.Information.DocumentInformationDictionary!]));
        while (open.TryPop(out var token))
        {
            switch (token)
            {
                case IndirectReferenceToken reference when seen.Add((reference.Data.ObjectNumber, reference.Data.Generation)): open.Push(pdf.Resolve(reference)); break;
                case DictionaryToken dictionary:
                    foreach (var (name, value) in dictionary.Data)
                    {
                        Assert.InRange(name.Length, 1, 127);
                        open.Push(value);
                    }
                    break;
                case StreamToken stream: open.Push(stream.StreamDictionary); break;
                case ArrayToken array: foreach (var item in array.Data) open.Push(item); break;
                case StringToken text: Assert.InRange(text.GetBytes().Length, 0, 32_767); break;
                case HexToken hex: Assert.InRange(hex.Bytes.Length, 0, 32_767); break;
                case NameToken name: Assert.InRange(name.Data.Length, 0, 127); break;
            }
        }
    }

    /// <summary>Clauses 7.21.7 and 7.21.8: every character drawn has a glyph and a Unicode value that can be spoken.</summary>
    public static void GlyphsAreKnown(ReadBack pdf)
    {
        var maps = new Dictionary<IToken, Dictionary<int, string>>();
        foreach (var page in pdf.Document.GetPages())
        {
            var fonts = pdf.Dictionary((DictionaryToken)pdf.Resolve(page.Dictionary.Data["Resources"]), "Font");
            Dictionary<int, string> map = [];
            foreach (var operation in page.Operations)
            {
                if (operation is SetFontAndSize { Font: var name })
                {
                    var font = pdf.Dictionary(fonts!, name.Data)!;
                    if (!maps.TryGetValue(font, out map!)) maps[font] = map = UnicodeMap(Assert.IsType<StreamToken>(pdf.Resolve(font.Data["ToUnicode"])));
                }
                foreach (var code in Codes(operation))
                {
                    Assert.True(code != 0, $"page {page.Number}: a character without a glyph");
                    Assert.True(map.TryGetValue(code, out var value), $"page {page.Number}: glyph {code} has no Unicode value");
                    Assert.DoesNotContain(value, c => c is '\0' or '\uFEFF' or '\uFFFE' or (>= '\uE000' and <= '\uF8FF'));
                }
            }
        }
    }

    /// <summary>Clauses 5, 6.6.2.1 and 7.1: the metadata packet is well-formed XML and holds a title.</summary>
    public static void PacketIsSound(ReadBack pdf)
    {
        Assert.True(pdf.Document.TryGetXmpMetadata(out var metadata));
        var packet = XDocument.Parse(new UTF8Encoding(false, true).GetString(metadata.GetXmlBytes()).Replace("\uFEFF", "", StringComparison.Ordinal));
        var title = Assert.Single(packet.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")));
        Assert.False(string.IsNullOrWhiteSpace(title.Value));
        Assert.Equal(pdf.Document.Information.Title, title.Value.Trim());
    }

    private static int Span(ReadBack pdf, DictionaryToken cell, string key) =>
        Attributes(pdf, cell).Select(a => a.Data.TryGetValue(key, out var token) ? ((NumericToken)token).Int : 1).DefaultIfEmpty(1).Max();

    private static IEnumerable<DictionaryToken> Attributes(ReadBack pdf, DictionaryToken element) => !element.Data.TryGetValue("A", out var token) ? []
        : pdf.Resolve(token) is ArrayToken array ? array.Data.Select(pdf.Resolve).OfType<DictionaryToken>()
        : [(DictionaryToken)pdf.Resolve(token)];

    private static IEnumerable<int> Codes(object operation)
    {
        byte[][] shown = operation switch
        {
            ShowText text => [text.Bytes.ToArray()],
            ShowTextsWithPositioning several => [.. several.Array.Select(t => t is HexToken hex ? hex.Bytes.ToArray() : t is StringToken literal ? literal.GetBytes() : [])],
            _ => [],
        };
        return shown.SelectMany(bytes => bytes.Chunk(2)).Select(pair => pair[0] << 8 | pair[1]);
    }

    private static Dictionary<int, string> UnicodeMap(StreamToken stream)
    {
        using var plain = new StreamReader(
            ReadBack.Name(stream.StreamDictionary, "Filter") == "FlateDecode" ? new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress) : new MemoryStream(stream.Data.ToArray()),
            Encoding.Latin1);
        var map = new Dictionary<int, string>();
        foreach (Match range in Regex.Matches(plain.ReadToEnd(), "<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]{4,})>", RegexOptions.CultureInvariant))
            for (var code = Hex(range.Groups[1]); code <= Hex(range.Groups[2]); code++) map[code] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(range.Groups[3].Value));
        return map;
    }

    private static int Hex(Group group) => int.Parse(group.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
