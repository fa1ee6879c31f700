using System.Text;
using Assessment.Decks;
using Assessment.Rendering.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>A rendered deck read back with another library.</summary>
internal sealed class ReadBack : IDisposable
{
    private ReadBack(byte[] bytes)
    {
        Bytes = bytes;
        Document = PdfDocument.Open(bytes);
    }

    public byte[] Bytes { get; }

    public PdfDocument Document { get; }

    public DictionaryToken Catalogue => Document.Structure.Catalog.CatalogDictionary;

    public static ReadBack Of(Deck deck, Theme? theme = null)
    {
        using var stream = new MemoryStream();
        DeckPdf.Render(deck, theme ?? Theme.Default, stream, TestContext.Current.CancellationToken);
        return new ReadBack(stream.ToArray());
    }

    /// <summary>The text that a screen reader is given on a page: marked content in order, decorations left out.</summary>
    public static string Content(Page page) => Text(Marked(page).Where(m => !m.IsArtifact));

    /// <summary>The decorations' text: running heads, footers, repeated headers.</summary>
    public static string Decoration(Page page) => Text(Marked(page).Where(m => m.IsArtifact));

    public static IEnumerable<Letter> ContentLetters(Page page) => Marked(page).Where(m => !m.IsArtifact).SelectMany(m => m.Letters);

    /// <summary>All of a document's content without blanks and hyphens, so that divided words are whole again.</summary>
    public string Squeezed() => Squeeze(string.Concat(Document.GetPages().Select(Content)));

    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u00AD')));

    public IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? Document.Structure.GetObject(reference.Data).Data : token;

    public DictionaryToken? Dictionary(DictionaryToken owner, string key) =>
        owner.Data.TryGetValue(key, out var token) ? Resolve(token) as DictionaryToken : null;

    public IReadOnlyList<IToken> Kids(DictionaryToken owner)
    {
        if (!owner.Data.TryGetValue("K", out var token)) return [];
        var kids = Resolve(token);
        return kids is ArrayToken array ? [.. array.Data.Select(Resolve)] : [kids];
    }

    /// <summary>All structure elements in reading order with their depth.</summary>
    public IEnumerable<(string Type, DictionaryToken Element, int Depth)> Structure()
    {
        var root = Dictionary(Catalogue, "StructTreeRoot") ?? throw new InvalidOperationException("no structure tree");
        var open = new Stack<(DictionaryToken Element, int Depth)>(Kids(root).OfType<DictionaryToken>().Reverse().Select(k => (k, 0)));
        while (open.TryPop(out var item))
        {
            if (!item.Element.Data.TryGetValue("S", out var type)) continue;
            yield return (((NameToken)type).Data, item.Element, item.Depth);
            foreach (var kid in Kids(item.Element).OfType<DictionaryToken>().Reverse()) open.Push((kid, item.Depth + 1));
        }
    }

    public static string? Name(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var token) ? (token as NameToken)?.Data : null;

    /// <summary>A text string, literal or hexadecimal.</summary>
    public string Text(DictionaryToken owner, string key) => owner.Data.TryGetValue(key, out var token) ? Plain(Resolve(token)) : "";

    /// <summary>The text of a string token.</summary>
    public static string Plain(IToken token) => token switch
    {
        StringToken literal => literal.Data,
        HexToken hex when hex.Bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) => Encoding.BigEndianUnicode.GetString(hex.Bytes[2..]),
        HexToken hex => hex.Data,
        _ => "",
    };

    public void Dispose() => Document.Dispose();

    private static IEnumerable<MarkedContentElement> Marked(Page page) => page.GetMarkedContents();

    private static string Text(IEnumerable<MarkedContentElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            foreach (var letter in element.Letters) text.Append(letter.Value);
            text.Append('\n');
        }
        return text.ToString();
    }
}
