using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>The objects of a document as PDFsharp writes it: a classic cross-reference table, objects one after the other.</summary>
/// <param name="Bodies">Objects by number.</param>
/// <param name="Root">Number of the catalogue.</param>
/// <param name="Info">Number of the information dictionary.</param>
/// <param name="Metadata">Number of the metadata packet.</param>
internal sealed partial record PdfObjects(IReadOnlyDictionary<int, PdfObjectBody> Bodies, int Root, int Info, int Metadata)
{
    private const string ReferenceMark = " 0 R";

    /// <summary>Reads a document.</summary>
    /// <exception cref="InvalidDataException">When the bytes are not laid out as expected.</exception>
    public static PdfObjects Parse(ReadOnlyMemory<byte> document)
    {
        var bytes = document.Span;
        var start = Number(Latin(bytes[(bytes.LastIndexOf("startxref"u8) + 9)..]).TrimStart());
        var table = Latin(bytes[start..]);
        var trailer = table[table.IndexOf("trailer", StringComparison.Ordinal)..];
        var offsets = InUse().Matches(table[..^trailer.Length]).Select(m => Number(m.Groups[1].Value)).Append(start).Order().ToArray();
        var bodies = new Dictionary<int, PdfObjectBody>(offsets.Length);
        for (var i = 0; i + 1 < offsets.Length; i++)
        {
            var (number, body) = Body(document[offsets[i]..offsets[i + 1]]);
            bodies[number] = body;
        }
        var root = Reference(trailer, "Root");
        return new PdfObjects(bodies, root, Reference(trailer, "Info"), Reference(bodies[root].Text, "Metadata"));
    }

    /// <summary>Numbers of the objects that the catalogue leads to, in order.</summary>
    public IEnumerable<int> Reachable()
    {
        var found = new SortedSet<int> { Root, Info };
        var open = new Stack<int>(found);
        while (open.TryPop(out var number))
        {
            foreach (var next in ReferencesIn(Bodies[number].Text))
                if (Bodies.ContainsKey(next) && found.Add(next)) open.Push(next);
        }
        return found;
    }

    private static (int Number, PdfObjectBody Body) Body(ReadOnlyMemory<byte> slice)
    {
        var bytes = slice.Span;
        var end = bytes.LastIndexOf("endobj"u8);
        var begin = bytes.IndexOf(" obj"u8);
        if (end < 0 || begin < 0) throw new InvalidDataException("An object of the drawn document has no end.");
        var number = Number(Latin(bytes[..begin]));
        var content = slice[(begin + 4)..end];
        var streamEnd = content.Span.LastIndexOf("endstream"u8);
        if (streamEnd < 0 || !IsBlank(content.Span[(streamEnd + 9)..])) return (number, new PdfObjectBody(Latin(content.Span).Trim(), null));
        var streamBegin = content.Span.IndexOf("stream\n"u8);
        var text = Latin(content.Span[..streamBegin]).Trim();
        var length = Number(Length().Match(text).Groups[1].Value);
        return (number, new PdfObjectBody(Length().Replace(text, ""), content.Slice(streamBegin + 7, length)));
    }

    // Some thousands of objects: an expression for it would take as long as all the rest of the reading.
    private static IEnumerable<int> ReferencesIn(string text)
    {
        for (var at = 0; (at = text.IndexOf(ReferenceMark, at, StringComparison.Ordinal)) >= 0; at += ReferenceMark.Length)
        {
            var first = at;
            while (first > 0 && char.IsAsciiDigit(text[first - 1])) first--;
            if (first < at) yield return int.Parse(text.AsSpan(first, at - first), NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.Trim(" \r\n"u8).IsEmpty;

    private static int Reference(string text, string key) =>
        Number(Regex.Match(text, $@"/{key}\s+(\d+) 0 R", RegexOptions.CultureInvariant).Groups[1].Value);

    private static int Number(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0
            ? int.Parse(text.AsSpan(0, digits), CultureInfo.InvariantCulture)
            : throw new InvalidDataException("The drawn document lacks a number where one is expected.");
    }

    private static string Latin(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    [GeneratedRegex(@"^(\d{10}) \d{5} n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex InUse();

    [GeneratedRegex(@"/Length (\d+)(?! 0 R)(?=[/>\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
