using System.Collections.Immutable;
using System.Text;
using Assessment.Decks;
using SkiaSharp;
using UglyToad.PdfPig.Content;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Photographs as they come from a camera.</summary>
public sealed class PictureTests
{
    private static readonly ImmutableArray<byte> Photograph = Camera(3600, 2400, (x, y) => new SKColor(
        (byte)((x / 14) ^ (y / 9)), (byte)(128 + 90 * Math.Sin(x / 37d) * Math.Cos(y / 23d)), (byte)((x * 7 + y * 13) % 97 + 80)));

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Eight_photographs_stay_under_three_megabytes(PageFormat format)
    {
        Assert.True(Photograph.Length > 1_500_000, $"the photograph is only {Photograph.Length} bytes");
        using var pdf = ReadBack.Of(
            SampleDeck.Of([.. Enumerable.Range(1, 4).Select(i => Slide($"Spotkanie {i}", Photograph, Photograph))]), Theme.Default with { Format = format });
        Assert.Equal(8, Images(pdf).Length);
        Assert.InRange(pdf.Bytes.Length, 100_000, 3_000_000);
    }

    [Fact]
    public void A_photograph_saved_as_PNG_is_stored_as_JPEG_and_a_drawing_without_loss()
    {
        using var bitmap = SKBitmap.Decode(Photograph.AsSpan());
        using var photograph = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", [.. photograph.ToArray()]), Slide("Plan", Drawing())));
        Assert.Equal(["DCTDecode", "FlateDecode"], Images(pdf).Select(i => ReadBack.Name(i.ImageDictionary, "Filter")));
        Assert.True(Images(pdf)[1].TryGetBytesAsMemory(out var pixels));
        var row = pixels.Span[..(3 * 300)];
        Assert.Equal<byte>([0, 128, 128], row[..3].ToArray());
        Assert.Equal<byte>([255, 255, 255], row[^3..].ToArray());
    }

    [Fact]
    public void A_picture_shown_twice_is_stored_once()
    {
        using var once = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", Photograph)));
        using var twice = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", Photograph), Slide("Spotkanie", Photograph)));
        Assert.Equal(2, Images(twice).Length);
        Assert.InRange(twice.Bytes.Length - once.Bytes.Length, 0, 10_000);
    }

    [Fact]
    public void A_picture_that_changes_between_two_documents_is_drawn_anew()
    {
        var (before, after) = (Camera(300, 200, (_, _) => SKColors.Teal), Camera(300, 200, (_, _) => SKColors.Maroon));
        using var first = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", Turned(before, 3))));
        using var second = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", Turned(after, 3))));
        using var printed = SKBitmap.Decode(Assert.Single(Images(second)).RawBytes.ToArray());
        Assert.InRange(printed.GetPixel(150, 100).Red, 118, 138);
        Assert.False(first.Bytes.AsSpan().SequenceEqual(second.Bytes));
    }

    [Fact]
    public void A_photograph_has_two_hundred_dots_per_inch_of_its_printed_size()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", Photograph)));
        var image = Assert.Single(Images(pdf));
        Assert.InRange(image.WidthInSamples / (image.BoundingBox.Width / 72), 198, 202);
        Assert.InRange(image.HeightInSamples / (image.BoundingBox.Height / 72), 198, 202);
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_picture_that_begins_a_page_is_marked_like_any_other(PageFormat format)
    {
        var small = Camera(300, 200, (_, _) => SKColors.Teal);
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", [.. Enumerable.Repeat(small, 24)])), Theme.Default with { Format = format });
        Assert.True(pdf.Document.NumberOfPages > 3);
        PageChecks.NestedProperly(pdf);
    }

    [Fact]
    public void A_small_picture_is_not_blown_up()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", Camera(300, 200, (_, _) => SKColors.Teal))));
        Assert.Equal((300, 200), (Assert.Single(Images(pdf)).WidthInSamples, Images(pdf)[0].HeightInSamples));
    }

    // The camera lay on its side: red is stored where the top belongs.
    [Theory]
    [InlineData(1, "left")]
    [InlineData(3, "right")]
    [InlineData(6, "top")]
    [InlineData(8, "bottom")]
    public void A_photograph_stands_upright_whatever_its_orientation_mark(byte orientation, string red)
    {
        var stored = Turned(Camera(600, 300, (x, _) => x < 300 ? SKColors.Red : SKColors.Blue), orientation);
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", stored)));
        var image = Assert.Single(Images(pdf));
        Assert.Equal(orientation >= 5, image.HeightInSamples > image.WidthInSamples);
        using var printed = SKBitmap.Decode(image.RawBytes.ToArray());
        var (x, y) = red switch
        {
            "left" => (printed.Width / 8, printed.Height / 2),
            "right" => (printed.Width * 7 / 8, printed.Height / 2),
            "top" => (printed.Width / 2, printed.Height / 8),
            _ => (printed.Width / 2, printed.Height * 7 / 8),
        };
        Assert.True(printed.GetPixel(x, y).Red > 200 && printed.GetPixel(printed.Width - x, printed.Height - y).Blue > 200);
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Cropped_photographs_have_one_shape_and_show_their_middle(PageFormat format)
    {
        var (wide, tall) = (Striped(1200, 300, across: true), Striped(300, 1200, across: false));
        using var pdf = ReadBack.Of(
            SampleDeck.Of(new Slide("R", "T", null, [new ImageBlock([Cropped(wide), Cropped(tall)])])), Theme.Default with { Format = format });
        Assert.Equal(2, Images(pdf).Length);
        Assert.All(Images(pdf), image =>
        {
            Assert.Equal(1.5, image.BoundingBox.Width / image.BoundingBox.Height, 0.02);
            using var printed = SKBitmap.Decode(image.RawBytes.ToArray());
            Assert.Equal(1.5, (double)printed.Width / printed.Height, 0.02);
            // The outer thirds are red; the blue third in the middle is all that is left of the longer side.
            Assert.All<(int X, int Y)>([(printed.Width / 6, 6), (printed.Width * 5 / 6, printed.Height - 6)], at => Assert.True(printed.GetPixel(at.X, at.Y).Blue > 200));
        });

        static Picture Cropped(ImmutableArray<byte> bytes) => new("a.jpg", bytes, "Paski", null, Cropped: true);
    }

    [Fact]
    public void A_photograph_that_is_not_cropped_keeps_its_shape()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("T", Camera(900, 300, (_, _) => SKColors.Teal), Camera(300, 450, (_, _) => SKColors.Teal))));
        Assert.Equal([3, 0.67], Images(pdf).Select(i => Math.Round(i.BoundingBox.Width / i.BoundingBox.Height, 2)));
    }

    [Fact]
    public void A_strip_of_a_picture_is_cut_and_not_squeezed()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("T", Camera(2000, 20, (_, _) => SKColors.Teal))));
        var image = Assert.Single(Images(pdf));
        Assert.Equal(5, image.BoundingBox.Width / image.BoundingBox.Height, 0.1);
        Assert.Equal(5, (double)image.WidthInSamples / image.HeightInSamples, 0.1);
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_caption_is_read_after_its_picture(PageFormat format)
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("T", Camera(300, 200, (_, _) => SKColors.Teal))), Theme.Default with { Format = format });
        var types = pdf.Structure().Select(e => e.Type).ToArray();
        var figure = Array.LastIndexOf(types, "Figure");
        Assert.Equal(["Div", "Figure", "P"], types[(figure - 1)..(figure + 2)]);
        Assert.Contains("Spotkanie w świetlicy", ReadBack.Content(pdf.Document.GetPage(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_photograph_that_was_cut_off_is_stored_as_a_whole_file()
    {
        var whole = Camera(600, 300, (x, y) => new SKColor((byte)x, (byte)y, 90));
        using var pdf = ReadBack.Of(SampleDeck.Of(Slide("Spotkanie", whole[..(whole.Length / 2)])));
        var stored = Assert.Single(Images(pdf)).RawBytes;
        Assert.Equal([0xFF, 0xD9], stored[^2..].ToArray());
    }

    private static Slide Slide(string title, params ImmutableArray<byte>[] photographs) => new("Spotkania", title, null,
        [new ImageBlock([.. photographs.Select((p, i) => new Picture($"{i}.jpg", p, "Uczestnicy spotkania w świetlicy", "Spotkanie w świetlicy"))])]);

    // Images of the slides; the cover's herb is no photograph.
    private static IPdfImage[] Images(ReadBack pdf) => [.. pdf.Document.GetPages().Skip(1).SkipLast(1).SelectMany(p => p.GetImages())];

    // Teal at the left, white at the right.
    private static ImmutableArray<byte> Drawing()
    {
        using var bitmap = new SKBitmap(300, 200);
        bitmap.Pixels = [.. Enumerable.Range(0, 300 * 200).Select(i => i % 300 < 150 ? SKColors.Teal : SKColors.White)];
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return [.. data.ToArray()];
    }

    // Red, blue and red thirds.
    private static ImmutableArray<byte> Striped(int width, int height, bool across) => Camera(width, height, (x, y) =>
        (across ? x * 3 / width : y * 3 / height) == 1 ? SKColors.Blue : SKColors.Red);

    private static ImmutableArray<byte> Camera(int width, int height, Func<int, int, SKColor> pixel)
    {
        using var bitmap = new SKBitmap(width, height);
        var pixels = new SKColor[width * height];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = pixel(i % width, i / width);
        bitmap.Pixels = pixels;
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 92);
        return [.. data.ToArray()];
    }

    // A JPEG with an Exif segment that holds the orientation and nothing else.
    private static ImmutableArray<byte> Turned(ImmutableArray<byte> jpeg, byte orientation)
    {
        byte[] tiff = [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
        byte[] exif = [.. Encoding.ASCII.GetBytes("Exif\0\0"), .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
    }
}
