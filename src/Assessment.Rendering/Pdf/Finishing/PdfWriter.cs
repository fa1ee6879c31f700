using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>Writes objects as a document: small objects together in compressed object streams, a cross-reference stream at the end.</summary>
internal static class PdfWriter
{
    private const int ObjectsPerStream = 200;

    /// <summary>Writes a document.</summary>
    /// <param name="objects">Its objects by number.</param>
    /// <param name="root">Number of the catalogue.</param>
    /// <param name="info">Number of the information dictionary.</param>
    /// <param name="identity">Sixteen bytes that identify the content.</param>
    public static byte[] Write(SortedDictionary<int, PdfObjectBody> objects, int root, int info, ReadOnlySpan<byte> identity)
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n%");
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var next = objects.Keys.Max() + 1;
        var places = new SortedDictionary<int, (byte Type, int First, int Second)> { [0] = (0, 0, 255) };
        foreach (var (number, body) in objects.Where(o => o.Value.Stream is not null))
        {
            places[number] = (1, (int)file.Position, 0);
            WriteStream(file, number, body.Text, (body.Stream ?? default).Span);
        }
        foreach (var chunk in objects.Where(o => o.Value.Stream is null).Chunk(ObjectsPerStream))
        {
            var (number, index, bodies) = (next++, new StringBuilder(), new StringBuilder());
            for (var i = 0; i < chunk.Length; i++)
            {
                index.Append(CultureInfo.InvariantCulture, $"{chunk[i].Key} {bodies.Length} ");
                bodies.Append(chunk[i].Value.Text).Append('\n');
                places[chunk[i].Key] = (2, number, i);
            }
            places[number] = (1, (int)file.Position, 0);
            var header = string.Create(CultureInfo.InvariantCulture, $"<</Type/ObjStm/N {chunk.Length}/First {index.Length}/Filter/FlateDecode>>");
            WriteStream(file, number, header, FlateStreams.Compressed(Encoding.Latin1.GetBytes(index.Append(bodies).ToString())));
        }
        WriteTable(file, places, next, root, info, Convert.ToHexString(identity));
        return file.ToArray();
    }

    private static void WriteTable(MemoryStream file, SortedDictionary<int, (byte Type, int First, int Second)> places, int own, int root, int info, string id)
    {
        var start = (int)file.Position;
        places[own] = (1, start, 0);
        var table = new byte[(own + 1) * 7];
        for (var number = 0; number <= own; number++)
        {
            var (type, first, second) = places.GetValueOrDefault(number, ((byte)0, 0, 255));
            var entry = table.AsSpan(number * 7, 7);
            entry[0] = type;
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], first);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)second);
        }
        var header = string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/XRef/Size {own + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]/Filter/FlateDecode>>");
        WriteStream(file, own, header, FlateStreams.Compressed(table));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    private static void WriteStream(MemoryStream file, int number, string dictionary, ReadOnlySpan<byte> stream)
    {
        Write(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{dictionary[..^2]}/Length {stream.Length}>>\nstream\n"));
        file.Write(stream);
        Write(file, "\nendstream\nendobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
