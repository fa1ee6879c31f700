using System.Xml.Linq;
using Assessment.Decks;
using Assessment.Rendering.Charts;

namespace Assessment.Rendering.Tests.Charts;

public sealed class ChartSvgTests
{
    private const string Alternative = "Wykres kołowy: bezrobotni według płci. Kobiety 52,27%, mężczyźni 47,73%.";

    private static readonly XDocument Picture = XDocument.Parse(
        ChartSvg.Write(SampleCharts.Donut with { Alternative = Alternative }, Theme.Default, 640, 340));

    [Fact]
    public void The_picture_has_a_title_and_the_text_alternative_as_description()
    {
        Assert.Equal("Wykres kołowy: bezrobotni według płci.", Value("title"));
        Assert.Equal(Alternative, Value("desc"));
    }

    [Fact]
    public void The_labels_are_text()
    {
        var texts = Picture.Root!.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value);
        Assert.Equal(["52,27%", "Kobiety", "184\u00A0osób", "47,73%", "Mężczyźni", "168\u00A0osób"], texts);
    }

    private static string Value(string element) => Assert.Single(Picture.Root!.Elements(), e => e.Name.LocalName == element).Value;
}
