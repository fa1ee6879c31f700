using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
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
    public void The_notes_print_an_accepted_warning_without_its_likely_causes()
    {
        var problem = new Problem("liczby.suma", Severity.Warning, "7 397 ≠ 7 385.") { Causes = "Możliwy powód: pomyłka." };
        var content = Sample.Content([], [], new SlidePlan { Kind = SlidePlanKind.SourcesAndNotes });
        content = content with { Case = content.Case with { Accepted = Accepted.ToImmutableDictionary() }, Problems = [problem] };
        var notes = string.Join('\n', DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides.Select(Sample.AllText));
        Assert.Contains("7 397 ≠ 7 385. Przyjęto z uzasadnieniem: tak podaje sprawozdanie.", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("Możliwy powód", notes, StringComparison.Ordinal);
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
