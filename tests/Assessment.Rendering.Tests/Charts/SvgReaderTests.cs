using Assessment.Rendering.Charts.Vectors;

namespace Assessment.Rendering.Tests.Charts;

public sealed class SvgReaderTests
{
    [Fact]
    public void A_text_stands_at_its_first_position_moved_by_the_translation()
    {
        var text = Assert.IsType<TextVector>(Assert.Single(Read(
            "<text fill=\"#16303F\" transform=\"translate(200 150)\" font-size=\"18\" font-weight=\"600\" x=\"1, 11.5, \" y=\"-5, \">\n\t1\u00A0001\n\t</text>")));
        Assert.Equal(new TextVector("1\u00A0001", 201, 145, 18, true, "#16303F"), text);
    }

    [Fact]
    public void A_quadratic_curve_becomes_the_same_cubic_one()
    {
        var path = Assert.IsType<PathVector>(Assert.Single(Read("<path fill=\"red\" d=\"M0 0Q3 3 6 0Z\"/>")));
        Assert.Equal([PathStep.Move(0, 0), PathStep.Curve(2, 2, 4, 2, 6, 0), PathStep.Close], path.Steps);
        Assert.Equal("#FF0000", path.Fill);
    }

    [Fact]
    public void Numbers_may_stand_together_and_have_exponents() =>
        Assert.Equal([PathStep.Move(3e-15, -50), PathStep.Line(1.5, -2)], PathData.Read("M3e-15-50L1.5-2"));

    [Fact]
    public void A_shape_without_fill_is_black() =>
        Assert.Equal("#000000", Assert.IsType<PathVector>(Assert.Single(Read("<rect width=\"4\" height=\"3\"/>"))).Fill);

    [Theory]
    [InlineData("<image href=\"x\"/>")]
    [InlineData("<g transform=\"rotate(45)\"/>")]
    [InlineData("<rect fill=\"url(#hatch)\" width=\"1\" height=\"1\"/>")]
    [InlineData("<path d=\"M0 0A1 1 0 0 0 2 2\"/>")]
    public void What_cannot_be_painted_is_an_error_and_never_left_out(string element) =>
        Assert.Throws<NotSupportedException>(() => Read(element));

    private static System.Collections.Immutable.ImmutableArray<Vector> Read(string elements) =>
        SvgReader.Read($"<svg xmlns=\"http://www.w3.org/2000/svg\">{elements}</svg>");
}
