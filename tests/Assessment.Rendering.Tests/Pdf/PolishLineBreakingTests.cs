using Assessment.Decks;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Tests.Pdf;

public sealed class PolishLineBreakingTests
{
    private static readonly TextStyle Style = new(12, "#000000");

    [Theory]
    [InlineData("Wspierali rodziny i", "i")]
    [InlineData("objęci pomocą w", "w")]
    [InlineData("mieszkańcy Zielonek (a", "(a")]
    public void A_one_letter_word_never_ends_a_line(string start, string letter)
    {
        var lines = Lines(start + " zagrożone umieszczeniem", Style.Width(start) + 1);
        Assert.DoesNotContain(lines, l => l.TrimEnd().EndsWith(" " + letter, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Koszt to 4 118,33 zł rocznie", "4 118,33 zł")]
    [InlineData("Na podstawie art. 16a ust. 4 ustawy", "art. 16a")]
    [InlineData("Sesja odbyła się 29 kwietnia 2021 r. w urzędzie", "29 kwietnia")]
    [InlineData("Wydano łącznie 36,4 mln zł na świadczenia", "36,4 mln zł")]
    [InlineData("Formularz za 2024 r., tabela 6 (stan na koniec 2020 r.): suma", "2024 r.,")]
    [InlineData("Formularz za 2024 r., tabela 6 (stan na koniec 2020 r.): suma", "2020 r.):")]
    [InlineData("Dane za lata 2018–2020 pochodzą z formularza", "2018–2020")]
    [InlineData("Na rodzinę przypada 2,28 osoby w gminie", "2,28 osoby")]
    public void What_belongs_together_stays_on_one_line(string text, string together)
    {
        for (var width = Style.Width(together) + 1; width < Style.Width(text); width += 3)
            Assert.Contains(Lines(text, width), l => l.Contains(together, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dash_stays_at_the_end_of_the_line()
    {
        const string Text = "rodziny biologiczne – praca na rzecz powrotu";
        for (var width = 90d; width < Style.Width(Text); width += 3)
            Assert.DoesNotContain(Lines(Text, width), l => l.StartsWith('–'));
    }

    [Fact]
    public void A_no_break_space_does_not_break()
    {
        for (var width = 80d; width < 200; width += 3)
            Assert.Contains(Lines("gmina ma 23\u00A0690\u00A0osób zameldowanych", width), l => l.Contains("23\u00A0690\u00A0osób", StringComparison.Ordinal));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_the_word_is_divided()
    {
        Assert.Equal(["niepełno-", "sprawność"], Lines("niepełno\u00ADsprawność", Style.Width("niepełnospra")));
        Assert.Equal(["niepełnosprawność"], Lines("niepełno\u00ADsprawność", 300));
    }

    [Fact]
    public void A_word_longer_than_its_line_is_divided_with_hyphens()
    {
        var lines = Lines("konstantynopolitańczykowianeczka", 60);
        Assert.True(lines.Length > 2);
        Assert.All(lines.SkipLast(1), l => Assert.EndsWith("-", l, StringComparison.Ordinal));
        Assert.Equal("konstantynopolitańczykowianeczka", string.Concat(lines.Select(l => l.TrimEnd('-'))));
    }

    [Fact]
    public void No_line_is_wider_than_asked()
    {
        const string Text = "Ocena wraz z rekomendacjami jest podstawą planowania budżetu na rok następny (art. 16a ust. 4) w gminie Zielonki";
        for (var width = 30d; width < 400; width += 7)
            Assert.All(StyledText.From(Text, Style).Lines(width), l => Assert.True(l.Width <= width + 0.02));
    }

    [Fact]
    public void A_character_without_a_glyph_is_printed_as_a_question_mark() =>
        Assert.Equal(["pomoc ? i ?"], Lines("pomoc 😀 i 漢", 300));

    [Fact]
    public void Balanced_lines_are_as_many_and_more_even()
    {
        var text = StyledText.From("Więcej rodzin i niemal dwa razy więcej bezrobotnych niż rok wcześniej w gminie", Style);
        var (plain, balanced) = (text.Lines(400), text.BalancedLines(400));
        Assert.Equal(plain.Length, balanced.Length);
        Assert.True(balanced[0].Width - balanced[^1].Width < plain[0].Width - plain[^1].Width);
    }

    private static string[] Lines(string text, double width) =>
        [.. StyledText.From(RichText.FromString(text), Style).Lines(width).Select(l => string.Concat(l.Spans.Select(s => s.Text)).TrimEnd(' '))];
}
