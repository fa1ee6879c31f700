using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Language;

public class PluralFormsTests
{
    [Theory]
    [InlineData("0", "rodzin")]
    [InlineData("1", "rodzina")]
    [InlineData("2", "rodziny")]
    [InlineData("4", "rodziny")]
    [InlineData("5", "rodzin")]
    [InlineData("12", "rodzin")]
    [InlineData("14", "rodzin")]
    [InlineData("21", "rodzin")]
    [InlineData("22", "rodziny")]
    [InlineData("112", "rodzin")]
    [InlineData("1001", "rodzin")]
    [InlineData("1002", "rodziny")]
    [InlineData("-1", "rodzina")]
    [InlineData("1.5", "rodziny")]
    public void A_number_governs_its_form(string number, string expected) =>
        Assert.Equal(expected, Sample.Families.For(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Only_one_has_the_singular() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), n => Sample.Families.For(n) == "rodzina" == (n == 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_last_two_digits_decide_from_a_hundred_on() =>
        Prop.ForAll(Gen.Choose(2, 99).ToArbitrary(), n => Sample.Families.For(n) == Sample.Families.For(n + 700)).QuickCheckThrowOnFailure();
}
