using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Tests.Language;

public class PolishNumberTests
{
    [Theory]
    [InlineData("1234567.89", 2, "1 234 567,89")]
    [InlineData("23408", 0, "23 408")]
    [InlineData("999", 0, "999")]
    [InlineData("-25", 0, "−25")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("1.005", 2, "1,01")]
    public void Numbers_have_no_break_spaces_a_decimal_comma_and_a_real_minus(string number, int decimals, string expected) =>
        Assert.Equal(Bound(expected), PolishNumber.Text(Decimal(number), decimals));

    [Theory]
    [InlineData("38", "+38")]
    [InlineData("-25", "−25")]
    [InlineData("0", "0")]
    public void A_change_shows_its_sign(string number, string expected) => Assert.Equal(expected, PolishNumber.Signed(Decimal(number)));

    [Fact]
    public void A_signed_fraction_is_printed_in_percent() => Assert.Equal("−5,9%", PolishNumber.SignedPercent(-25m / 426));

    [Theory]
    [InlineData("36422441.34", "36,4 mln zł")]
    [InlineData("274733.58", "274,7 tys. zł")]
    [InlineData("8380.70", "8 381 zł")]
    public void Large_amounts_are_shortened_for_key_figures(string amount, string expected) =>
        Assert.Equal(Bound(expected), PolishNumber.ZlotyShort(Decimal(amount)));

    [Fact]
    public void An_amount_ends_in_zloty() => Assert.Equal(Bound("1 024 161,74 zł"), PolishNumber.Zloty(1024161.74m));

    [Fact]
    public void A_count_governs_the_form_of_its_unit() =>
        Assert.Equal(Bound("23 408 osób"), PolishNumber.WithUnit(23408, Sample.Count("x")));

    [Fact]
    public void A_share_is_printed_in_percent() =>
        Assert.Equal("51,37%", PolishNumber.Cell(51.37m, new FigureDomain(FigureKind.Share, 2)));

    // Every space of a number is a no-break space.
    private static string Bound(string text) => text.Replace(' ', '\u00A0');

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Noise_in_the_last_digits_of_a_computed_number_does_not_decide_its_rounding() =>
        Assert.Equal("565", PolishNumber.Text(564.4999999999999999999999998m));
}
