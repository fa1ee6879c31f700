using System.Text;
using System.Xml.Linq;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts;
using SkiaSharp;

namespace Assessment.Rendering.Tests.Charts;

public sealed class ChartFilesTests
{
    private static readonly Deck Deck = new(
        new("Ocena", "GOPS", "", "", "", new(2021, 4, 15)),
        new("gmina Zielonki", "Ocena", "za 2020 rok", "GOPS", [], null),
        [
            new("Żłobki, łóżka i świadczenia – 2020", "Rodzin jest o 38 więcej", null,
                [new ColumnsBlock([new(1, [new ChartBlock(SampleCharts.Columns with { Alternative = "Wykres kolumnowy. Liczby." })]), new(1, [new ParagraphBlock("Tekst")])])]),
            new("", "Piramida", null, [new ChartBlock(SampleCharts.Pyramid), new ChartBlock(SampleCharts.Donut)]),
        ],
        []);

    private static readonly ChartFile[] Files = [.. ChartFiles.Of(Deck, Theme.Default)];

    [Fact]
    public void Every_chart_is_written_twice_under_a_plain_name() => Assert.Equal(
        [
            "01-zlobki-lozka-i-swiadczenia-2020.svg", "01-zlobki-lozka-i-swiadczenia-2020.png",
            "02-wykres.svg", "02-wykres.png", "03-wykres.svg", "03-wykres.png",
        ],
        Files.Select(f => f.Name));

    [Fact]
    public void The_drawing_has_the_slide_s_title_and_the_text_alternative()
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(Files[0].Bytes.AsSpan())).Root!;
        string Value(string name) => root.Elements().Single(e => e.Name.LocalName == name).Value;
        Assert.Equal(("Rodzin jest o 38 więcej", "Wykres kolumnowy. Liczby."), (Value("title"), Value("desc")));
    }

    [Fact]
    public void The_picture_has_two_pixels_for_each_point_and_the_colours_of_the_chart()
    {
        using var picture = SKBitmap.Decode(Files[1].Bytes.AsSpan());
        Assert.Equal((1280, 720), (picture.Width, picture.Height));
        var accent = SKColor.Parse(Theme.Default.Accent);
        Assert.Contains(picture.Pixels, p => p == accent);
        Assert.Equal(SKColors.White, picture.GetPixel(1279, 719));
    }

    [Fact]
    public void The_same_deck_gives_the_same_bytes() =>
        Assert.All(ChartFiles.Of(Deck, Theme.Default).Zip(Files), pair => Assert.True(pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes.AsSpan())));
}
