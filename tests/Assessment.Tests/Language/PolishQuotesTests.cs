using Assessment.Language;

namespace Assessment.Tests.Language;

public class PolishQuotesTests
{
    [Fact]
    public void Quotation_marks_inside_a_quotation_are_the_inner_ones() =>
        Assert.Equal("„Świadczenie «500+» – kwota”", PolishQuotes.Around("Świadczenie „500+” – kwota"));

    [Fact]
    public void A_text_without_marks_is_only_enclosed() => Assert.Equal("„Sieroctwo”", PolishQuotes.Around("Sieroctwo"));
}
