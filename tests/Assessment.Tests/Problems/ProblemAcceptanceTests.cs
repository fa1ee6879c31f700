using Assessment.Problems;

namespace Assessment.Tests.Problems;

public class ProblemAcceptanceTests
{
    private static readonly Dictionary<string, string> Accepted = new() { ["liczby.suma"] = "tak podaje sprawozdanie" };

    [Fact]
    public void An_accepted_warning_becomes_information_with_its_reason()
    {
        var problem = Assert.Single(ProblemAcceptance.Apply([new("liczby.suma", Severity.Warning, "7 397 ≠ 7 385")], Accepted));
        Assert.Equal((Severity.Information, "7 397 ≠ 7 385 Przyjęto z uzasadnieniem: tak podaje sprawozdanie."), (problem.Severity, problem.Message));
    }

    [Fact]
    public void An_error_cannot_be_accepted() =>
        Assert.Equal(Severity.Error, ProblemAcceptance.Apply([new("liczby.suma", Severity.Error, "x")], Accepted)[0].Severity);

    [Fact]
    public void An_acceptance_that_nothing_asked_for_is_said() =>
        Assert.Equal("przyjete.nieuzyte", Assert.Single(ProblemAcceptance.Apply([], Accepted)).Id);

    [Fact]
    public void Other_warnings_stay() =>
        Assert.Equal(Severity.Warning, ProblemAcceptance.Apply([new("inne", Severity.Warning, "x")], Accepted)[0].Severity);
}
