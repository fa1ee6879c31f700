using Assessment.Rendering.Charts;
using Assessment.Rendering.Charts.Layout;

namespace Assessment.Rendering.Tests.Charts;

public sealed class TextWrappingTests
{
    private static readonly TextStyle Style = new(14, false, "#000000");

    [Fact]
    public void A_single_letter_word_stays_with_the_next() =>
        Assert.Equal(["Bezradność", "w\u00A0sprawach"], TextWrapping.Lines("Bezradność w sprawach", Style, ChartFonts.Instance.Width("Bezradność w", Style) + 1));

    [Fact]
    public void A_word_wider_than_its_line_is_broken_with_a_hyphen()
    {
        var lines = TextWrapping.Lines("Konstantynopolitańczykowianeczka", Style, 80);
        Assert.Equal("Konstantynopolitańczykowianeczka", string.Concat(lines.Select(l => l.TrimEnd('-'))));
        Assert.All(lines, line => Assert.True(ChartFonts.Instance.Width(line, Style) <= 80));
    }

    [Fact]
    public void A_long_text_is_set_smaller_before_it_is_shortened()
    {
        var (lines, style) = TextWrapping.Fit("Ochrona macierzyństwa", Style, ChartFonts.Instance.Width("Ochrona macierzyństwa", Style.At(12)), 1);
        Assert.Equal(["Ochrona\u0020macierzyństwa"], lines);
        Assert.Equal(12, style.Size);
    }

    [Fact]
    public void A_text_that_fits_nowhere_ends_with_an_ellipsis() =>
        Assert.EndsWith("…", TextWrapping.Fit("Trudności w przystosowaniu do życia", Style, 90, 1).Lines[0], StringComparison.Ordinal);
}
