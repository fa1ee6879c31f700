using Assessment.Changes;
using Assessment.Indicators;
using NodaTime;

namespace Assessment.Tests.Changes;

public sealed class StructuralBreakTests
{
    [Theory]
    [InlineData(2022, 2023, false)]
    [InlineData(2023, 2024, true)]
    [InlineData(2020, 2024, true)]
    [InlineData(2024, 2025, false)]
    [InlineData(2024, 2024, false)]
    public void A_break_on_New_Years_Day_lies_between_two_years(int from, int to, bool separates) =>
        Assert.Equal(separates, On(2024, 1, 1).Separates(from, to, ReferenceDate.WholeYear));

    [Theory]
    [InlineData(2021, 2022, false)]
    [InlineData(2022, 2023, true)]
    [InlineData(2023, 2024, true)]
    [InlineData(2024, 2025, false)]
    public void The_year_of_a_break_within_it_is_of_both_sides(int from, int to, bool separates) =>
        Assert.Equal(separates, On(2023, 6, 22).Separates(from, to, ReferenceDate.WholeYear));

    [Theory]
    [InlineData(2022, 2023, true)]
    [InlineData(2023, 2024, false)]
    public void A_state_at_the_end_of_the_year_is_of_the_new_side(int from, int to, bool separates) =>
        Assert.Equal(separates, On(2023, 6, 22).Separates(from, to, ReferenceDate.EndOfYear));

    [Theory]
    [InlineData(2022, 2023, false)]
    [InlineData(2023, 2024, true)]
    public void A_state_in_mid_year_is_of_the_old_side_when_the_break_comes_later(int from, int to, bool separates) =>
        Assert.Equal(separates, On(2023, 11, 1).Separates(from, to, ReferenceDate.MidYear));

    [Theory]
    [InlineData("zasilek.staly.*", "zasilek.staly.kwota", true)]
    [InlineData("zasilek.staly.*", "zasilek.stalynie", false)]
    [InlineData("powody.przemoc*", "powody.przemoc", true)]
    [InlineData("powody.przemoc", "powody.przemoc.osoby", false)]
    public void A_star_stands_for_the_rest_of_a_code(string pattern, string code, bool matches) =>
        Assert.Equal(matches, new CodePattern(pattern).Matches(new(code)));

    private static StructuralBreak On(int year, int month, int day) =>
        new("x", BreakKind.Definition, new LocalDate(year, month, day), "Zmiana.", "ustawa", [new("a")]);
}
