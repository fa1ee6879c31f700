using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Norms;
using NodaTime;

namespace Assessment.Tests.Norms;

public sealed class NormTestTests
{
    private static readonly Validity Always = new(new LocalDate(2011, 1, 1), null);

    private static readonly DeadlineNorm Deadline =
        new() { Id = "termin", Name = "Termin", Demand = "Do 30 kwietnia.", Basis = "art. 16a ust. 4", Validity = Always, Day = new AnnualDate(4, 30) };

    private static readonly DocumentNorm Programme =
        new() { Id = "program", Name = "Program", Demand = "Trzyletni.", Basis = "art. 176 pkt 1", Validity = Always, Span = 3 };

    private static readonly RatioNorm Assistants = new()
    {
        Id = "asystenci",
        Name = "Asystenci",
        Demand = "15 rodzin jednocześnie.",
        Basis = "art. 15 ust. 4",
        Validity = Always,
        Counts = Sample.Codes("rodziny", "asystenci"),
        Ratios = Sample.Codes("wsk"),
        Reason = "liczba dotyczy całego roku",
    };

    [Theory]
    [InlineData(30, NormVerdict.Met)]
    [InlineData(29, NormVerdict.Met)]
    public void A_session_until_the_thirtieth_of_April_is_in_time(int day, NormVerdict expected) =>
        Assert.Equal(expected, Single(Deadline, Sample.Case with { Session = new LocalDate(2021, 4, day) }).Verdict);

    [Fact]
    public void A_session_on_the_first_of_May_is_late() =>
        Assert.Equal(NormVerdict.NotMet, Single(Deadline, Sample.Case with { Session = new LocalDate(2021, 5, 1) }).Verdict);

    [Fact]
    public void A_session_not_yet_known_cannot_be_tested() => Assert.Equal(NormVerdict.NotTestable, Single(Deadline, Sample.Case).Verdict);

    [Fact]
    public void The_date_of_the_session_concerns_only_the_assessed_year() => Assert.Equal(2020, Single(Deadline, Sample.Case).Year);

    [Theory]
    [InlineData(2018, 2020, NormVerdict.Met)]
    [InlineData(2017, 2019, NormVerdict.NotMet)]
    [InlineData(2018, 2021, NormVerdict.NotMet)]
    public void A_programme_covers_the_year_and_spans_three(int from, int to, NormVerdict expected) =>
        Assert.Equal(expected, Results(Programme, Sample.Case with { Documents = [new("program", "Program", from, to)] }).Last().Verdict);

    [Fact]
    public void Nothing_is_said_of_a_document_that_the_case_does_not_name() => Assert.Empty(Results(Programme, Sample.Case));

    [Fact]
    public void Families_per_assistant_are_printed_without_a_verdict()
    {
        var result = Single(Assistants, Sample.Case, Sample.Observe("rodziny", 2020, 22), Sample.Observe("asystenci", 2020, 2));

        Assert.Equal(NormVerdict.NotTestable, result.Verdict);
        Assert.Equal(11, Assert.Single(result.Ratios).Value);
        Assert.Null(Assert.Single(result.Ratios).IsMet);
    }

    private static NormResult Single(Norm norm, AssessmentCase assessment, params Observation[] observations) =>
        Assert.Single(Results(norm, assessment, observations));

    private static ImmutableArray<NormResult> Results(Norm norm, AssessmentCase assessment, params Observation[] observations)
    {
        var catalogue = new Catalogue(
            [Sample.Count("rodziny"), Sample.Count("asystenci")],
            [new(Sample.Count("wsk") with { Domain = new(FigureKind.Ratio, 1) }, Sample.Codes("rodziny"), Sample.Codes("asystenci"), 1)]);
        var read = Sample.Set(observations);
        var all = Sample.Set([.. observations, .. Derivation.Of(catalogue, read, [assessment.Unit], assessment.Years)]);
        return NormTest.Of(new([norm], []), assessment, catalogue, all);
    }
}
