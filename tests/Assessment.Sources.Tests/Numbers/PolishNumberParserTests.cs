using Assessment.Indicators;
using Assessment.Language;
using Assessment.Sources.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Sources.Tests.Numbers;

public sealed class PolishNumberParserTests
{
    private static readonly FigureDomain Count = new(FigureKind.Count, 0);
    private static readonly FigureDomain Amount = new(FigureKind.Amount, 2);
    private static readonly FigureDomain Balance = new(FigureKind.Count, 0, MayBeNegative: true);

    [Theory]
    [InlineData("352", "352")]
    [InlineData(" 352 ", "352")]
    [InlineData("1 234 ", "1234")]
    [InlineData("23 408", "23408")]
    [InlineData("23\u00A0408", "23408")]
    [InlineData("1\u202F234\u202F567,89", "1234567.89")]
    [InlineData("1\u2009234,5", "1234.5")]
    [InlineData("1'234'567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1 234.567", "1234.567")]
    [InlineData("0.385", "0.385")]
    [InlineData("7.38", "7.38")]
    [InlineData("7385.123", "7385.123")]
    [InlineData("7,385", "7.385")]
    [InlineData("352,00", "352.00")]
    [InlineData("-930", "-930")]
    [InlineData("\u2212930", "-930")]
    [InlineData("– 930", "-930")]
    [InlineData("-0", "0")]
    [InlineData("+38", "38")]
    [InlineData("007", "7")]
    public void Number_is_read(string text, string number) =>
        Assert.Equal(
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            PolishNumberParser.Parse(text).Number);

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("1,,2")]
    [InlineData("12 34")]
    [InlineData("1234 567")]
    [InlineData("1 234'567")]
    [InlineData("1.23.456")]
    [InlineData("1,234.56")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData(".5")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("x")]
    [InlineData(".")]
    [InlineData("12a")]
    [InlineData("1e5")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("51,37%")]
    [InlineData("12 zł")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0,00000000000000000000000000000000001")]
    public void Text_that_is_no_number_is_invalid(string text) =>
        Assert.Equal(NumberReadingKind.Invalid, PolishNumberParser.Parse(text).Kind);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0\u202F ")]
    public void Blank_is_no_number_and_not_zero(string? text)
    {
        Assert.Equal(NumberReadingKind.Blank, PolishNumberParser.Parse(text).Kind);
        Assert.Null(PolishNumberParser.Parse(text, Count).Number);
    }

    [Fact]
    public void Dot_before_three_digits_is_decided_by_a_whole_domain()
    {
        Assert.Equal(7385, PolishNumberParser.Parse("7.385", Count).Number);
        Assert.Equal(NumberReadingKind.Ambiguous, PolishNumberParser.Parse("7.385", Amount).Kind);
    }

    [Theory]
    [InlineData("1,000")]
    [InlineData("-500,000")]
    [InlineData("12,000 zł")]
    public void Comma_that_an_English_program_may_have_put_before_thousands_is_ambiguous(string text)
    {
        Assert.Equal(NumberReadingKind.Ambiguous, PolishNumberParser.Parse(text, Balance, suffixes: NumberSuffixes.Zloty).Kind);
        Assert.Equal(NumberReadingKind.Ambiguous, PolishNumberParser.Parse(text, Amount with { MayBeNegative = true }, suffixes: NumberSuffixes.Zloty).Kind);
        Assert.Equal(NumberReadingKind.Number, PolishNumberParser.Parse(text, Balance, dotSeparatesThousands: true, NumberSuffixes.Zloty).Kind);
    }

    [Theory]
    [InlineData("352,00")]
    [InlineData("1 234,000")]
    [InlineData("0,000")]
    public void Comma_that_can_only_be_decimal_is_no_doubt(string text) =>
        Assert.Equal(NumberReadingKind.Number, PolishNumberParser.Parse(text, Count).Kind);

    [Fact]
    public void Dot_before_three_digits_is_decided_by_the_case_in_a_free_table()
    {
        Assert.Equal(7385, PolishNumberParser.Parse("7.385", dotSeparatesThousands: true).Number);
        Assert.Equal(7.385m, PolishNumberParser.Parse("7.385", dotSeparatesThousands: false).Number);
        Assert.Equal(NumberReadingKind.Ambiguous, PolishNumberParser.Parse("-7.385").Kind);
    }

    [Theory]
    [InlineData("7.38", true)]
    [InlineData("1.234.567", false)]
    [InlineData("1.234,5", false)]
    public void Dot_that_contradicts_the_case_is_no_number(string text, bool thousands) =>
        Assert.Equal(NumberReadingKind.Invalid, PolishNumberParser.Parse(text, thousands).Kind);

    [Fact]
    public void Breach_of_the_domain_is_told_with_the_number()
    {
        Assert.Equal(new(NumberReadingKind.Negative, -5), PolishNumberParser.Parse("-5", Count));
        Assert.Equal(new(NumberReadingKind.Fractional, 7.5m), PolishNumberParser.Parse("7,5", Count));
        Assert.Equal(-5, PolishNumberParser.Parse("-5", Balance).Number);
        Assert.Equal(352, PolishNumberParser.Parse("352,0", Count).Number);
    }

    [Fact]
    public void Signs_behind_the_number_are_read_only_where_asked_for()
    {
        Assert.Equal(51.37m, PolishNumberParser.Parse("51,37 %", suffixes: NumberSuffixes.Percent).Number);
        Assert.Equal(1024161.74m, PolishNumberParser.Parse("1 024 161,74 zł", suffixes: NumberSuffixes.Zloty).Number);
        Assert.Equal(NumberReadingKind.Invalid, PolishNumberParser.Parse("51,37 zł", suffixes: NumberSuffixes.Percent).Kind);
        Assert.Equal(NumberReadingKind.Invalid, PolishNumberParser.Parse("%", suffixes: NumberSuffixes.Percent).Kind);
    }

    [Fact]
    public void Formatting_and_parsing_are_inverse()
    {
        var numbers =
            from digits in Gen.Choose(int.MinValue, int.MaxValue)
            from factor in Gen.Elements(1L, 1_000L, 1_000_003L)
            from decimals in Gen.Choose(0, 4)
            select (Number: digits * factor % 1_000_000_000_000m, Decimals: decimals);
        Prop.ForAll(numbers.ToArbitrary(), sample =>
        {
            var number = sample.Number / (decimal)Math.Pow(10, sample.Decimals);

            Assert.Equal(number, PolishNumberParser.Parse(PolishNumber.Text(number, sample.Decimals)).Number);
            Assert.Equal(number, PolishNumberParser.Parse(PolishNumber.Signed(number, sample.Decimals)).Number);
            Assert.Equal(number, PolishNumberParser.Parse(PolishNumber.Percent(number, sample.Decimals), suffixes: NumberSuffixes.Percent).Number);
            Assert.Equal(number, PolishNumberParser.Parse(PolishNumber.Zloty(number, sample.Decimals), suffixes: NumberSuffixes.Zloty).Number);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2020, 1UL));
    }

    [Fact]
    public void No_text_makes_the_parser_throw() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements([.. "0123456789,.-−– '\u00A0%zł+x"])).Select(c => new string(c)).ToArbitrary(),
            text => PolishNumberParser.Parse(text, suffixes: NumberSuffixes.Percent | NumberSuffixes.Zloty).Kind >= NumberReadingKind.Blank)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(2020, 1UL));
}
