using System.Buffers.Binary;
using System.Collections.Frozen;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>Widths of a font's characters, read from the embedded TrueType file.</summary>
/// <remarks>Immutable; measuring needs no page and no PDF document, so that layout can run before drawing.</remarks>
internal sealed class FontFace
{
    private static readonly FrozenDictionary<string, Lazy<FontFace>> Faces =
        new[] { "Lato-Regular", "Lato-Italic", "Lato-Bold", "Lato-BoldItalic", "Lato-Heavy", "Lato-Black", "Lato-Light" }
            .ToFrozenDictionary(name => name, name => new Lazy<FontFace>(() => Read(name)), StringComparer.Ordinal);

    private readonly float[] _advances;

    private FontFace(float[] advances) => _advances = advances;

    /// <summary>The face of a name such as <c>Lato-Bold</c>.</summary>
    public static FontFace Named(string name) => Faces[name].Value;

    /// <summary>True when the font has a glyph for the character.</summary>
    public bool Has(char character) => !float.IsNaN(_advances[character]);

    /// <summary>Width of a character as a share of the font's size; of the question mark where the font has no glyph.</summary>
    public double Advance(char character) => Has(character) ? _advances[character] : _advances['?'];

    private static FontFace Read(string name)
    {
        using var stream = typeof(FontFace).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var (head, hhea, hmtx, cmap) = (Table(bytes, "head"), Table(bytes, "hhea"), Table(bytes, "hmtx"), Table(bytes, "cmap"));
        var (unitsPerEm, metrics) = (UInt16(bytes, head + 18), UInt16(bytes, hhea + 34));
        var advances = new float[char.MaxValue + 1];
        Array.Fill(advances, float.NaN);
        foreach (var (character, glyph) in Glyphs(bytes, cmap))
            advances[character] = UInt16(bytes, hmtx + 4 * Math.Min(glyph, metrics - 1)) / (float)unitsPerEm;
        return new FontFace(advances);
    }

    // The format 4 subtable: segments of consecutive characters of the basic plane.
    private static IEnumerable<(char Character, int Glyph)> Glyphs(byte[] bytes, int cmap)
    {
        var subtable = Enumerable.Range(0, UInt16(bytes, cmap + 2))
            .Select(i => cmap + (int)UInt32(bytes, cmap + 8 + 8 * i))
            .First(offset => UInt16(bytes, offset) == 4);
        var segments = UInt16(bytes, subtable + 6) / 2;
        var ends = subtable + 14;
        var (starts, deltas, offsets) = (ends + 2 * segments + 2, ends + 4 * segments + 2, ends + 6 * segments + 2);
        for (var s = 0; s < segments; s++)
        {
            var (first, last) = (UInt16(bytes, starts + 2 * s), UInt16(bytes, ends + 2 * s));
            var (delta, offset) = (UInt16(bytes, deltas + 2 * s), UInt16(bytes, offsets + 2 * s));
            for (var c = first; c <= last && c < char.MaxValue; c++)
            {
                var raw = offset == 0 ? c : UInt16(bytes, offsets + 2 * s + offset + 2 * (c - first));
                var glyph = raw == 0 ? 0 : (raw + delta) & 0xFFFF;
                if (glyph != 0) yield return ((char)c, glyph);
            }
        }
    }

    private static int Table(byte[] bytes, string tag)
    {
        for (var i = 0; i < UInt16(bytes, 4); i++)
        {
            var entry = 12 + 16 * i;
            if (bytes.AsSpan(entry, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(tag))) return (int)UInt32(bytes, entry + 8);
        }
        throw new InvalidOperationException($"The font has no table {tag}.");
    }

    private static int UInt16(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(offset));

    private static uint UInt32(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset));
}
