using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Norms;
using NodaTime;

namespace Assessment.Tests.Norms;

public sealed class NormTextsTests
{
    private static readonly Validity Always = new(new LocalDate(2011, 1, 1), null);

    private static readonly StaffingNorm Staffing = new()
    {
        Id = "pracownicy-socjalni",
        Name = "Pracownicy socjalni",
        Demand = "Jeden na 2000.",
        Basis = "art. 110",
        Validity = Always,
        Headcount = new("socjalni"),
        FullTime = new("etaty"),
        Minimum = 3,
        Assumption = "wszyscy pracują w pełnym wymiarze",
        Limits = [],
    };

    private static readonly DocumentNorm Programme =
        new() { Id = "program", Name = "Program", Demand = "Trzyletni.", Basis = "art. 176 pkt 1", Validity = Always, Span = 3 };

    [Fact]
    public void The_ratio_that_decides_the_assumption_and_the_missed_ratio_are_said() =>
        Assert.Equal(
            "Spełniona według liczby rodzin, przy założeniu, że wszyscy pracują w pełnym wymiarze. Według liczby mieszkańców – niespełniona; wystarczy jeden z warunków.",
            NormTexts.Verdict(Result(NormVerdict.MetUnderAssumption, Ratio(2340.8m, 2000, "liczby mieszkańców"), Ratio(43.1m, 50, "liczby rodzin"))));

    [Fact]
    public void Nothing_is_assumed_of_full_time_equivalents() =>
        Assert.Equal("Spełniona według liczby mieszkańców i według liczby rodzin.",
            NormTexts.Verdict(Result(NormVerdict.Met, Ratio(1900, 2000, "liczby mieszkańców"), Ratio(43.1m, 50, "liczby rodzin"))));

    [Fact]
    public void Two_missed_ratios_are_both_named() =>
        Assert.Equal("Niespełniona według liczby mieszkańców i według liczby rodzin.",
            NormTexts.Verdict(Result(NormVerdict.NotMet, Ratio(2100, 2000, "liczby mieszkańców"), Ratio(51, 50, "liczby rodzin"))));

    [Fact]
    public void Too_few_workers_are_the_reason_when_a_ratio_is_met() =>
        Assert.Equal("Niespełniona: pracowników jest mniej niż 3.", NormTexts.Verdict(Result(NormVerdict.NotMet, Ratio(1000, 2000, "liczby mieszkańców"))));

    [Fact]
    public void What_is_missing_is_named() =>
        Assert.Equal("Nie można sprawdzić. Brak danych: Liczba: rodziny. Według liczby mieszkańców – niespełniona.",
            NormTexts.Verdict(Result(NormVerdict.NotTestable, Ratio(2100, 2000, "liczby mieszkańców")) with { Missing = [Sample.Count("rodziny")] }));

    [Fact]
    public void A_ratio_just_over_its_limit_is_not_rounded_onto_it() =>
        Assert.Equal("Liczba: wsk: 2 000,04 (najwyżej 2 000)", Plain(NormTexts.Ratio(Ratio(2000.04m, 2000, "") with { Indicator = Sample.Count("wsk") })));

    [Theory]
    [InlineData(2017, 2020, "Niespełniona: dokument obejmuje 4 lata, a wymagane są 3 lata.")]
    [InlineData(2017, 2019, "Niespełniona: dokument nie obejmuje 2020 r.")]
    public void A_document_that_does_not_do_says_why(int from, int to, string expected) =>
        Assert.Equal(expected, Plain(NormTexts.Verdict(new(Programme, 2020, NormVerdict.NotMet) { Document = new("program", "Program", from, to) })));

    private static NormRatio Ratio(decimal value, decimal limit, string name) =>
        new(Sample.Count("wsk") with { Domain = new(FigureKind.Ratio, 1) }, value, limit, name, []);

    private static NormResult Result(NormVerdict verdict, params ImmutableArray<NormRatio> ratios) => new(Staffing, 2020, verdict) { Ratios = ratios };

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
