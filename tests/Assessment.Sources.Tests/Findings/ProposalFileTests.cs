using Assessment.Findings;
using Assessment.Sources.Findings;

namespace Assessment.Sources.Tests.Findings;

/// <summary><c>wnioski.yaml</c> over reruns: what the office wrote stays.</summary>
public class ProposalFileTests
{
    private const string Rise = "bezrobotni 2019=196 2020=352";
    private const string OtherRise = "bezrobotni 2019=196 2020=353";

    [Fact]
    public void A_new_file_lists_every_proposal_without_a_decision()
    {
        var update = Update(null, Rise);
        Assert.Contains("  - id: bezrobocie.skok\n    propozycja: \"W ciągu roku liczba zarejestrowanych bezrobotnych wzrosła", update.Text, StringComparison.Ordinal);
        Assert.Contains("dane: \"dane/wlasne/test.csv:1; dane/wlasne/test.csv:2\"", update.Text, StringComparison.Ordinal);
        Assert.Contains("  - id: bezrobotni-pup\n", update.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("przyjmij\n", update.Text.Split("wnioski:\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var first = Update(null, Rise).Text;
        var second = Update(first, Rise);
        Assert.Equal((first, 0, 0, 0), (second.Text, second.Added, second.Changed, second.Vanished));
    }

    [Fact]
    public void Decisions_and_comments_stay_when_the_words_change()
    {
        var decided = Update(null, Rise).Text.Replace("    decyzja:\n", "    decyzja: przyjmij   # sprawdzone 12 kwietnia\n", StringComparison.Ordinal);
        var update = Update(decided, OtherRise);
        Assert.Contains("do 353.", update.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("do 352.", update.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(Count(decided, "sprawdzone 12 kwietnia"), Count(update.Text, "sprawdzone 12 kwietnia"));
        Assert.Equal((1, 0, 0), (update.Changed, update.Added, update.Vanished));
    }

    [Fact]
    public void What_is_no_longer_proposed_is_marked_and_comes_back_unmarked()
    {
        var first = Update(null, Rise).Text;
        var gone = Update(first, "bezrobotni 2019=196 2020=197");
        Assert.Equal(2, gone.Vanished);
        Assert.Equal(2, Count(gone.Text, "stan: nieaktualna"));
        Assert.Equal(first, Update(gone.Text, Rise).Text);
    }

    [Fact]
    public void New_proposals_are_added_to_their_list_behind_the_old_ones()
    {
        var update = Update(Update(null, Rise).Text, Rise + "; ludnosc.wiek.0-14 2020=1800; ludnosc 2020=10000");
        Assert.Equal(2, update.Added);
        Assert.InRange(update.Text.IndexOf("id: ludnosc.dzieci", StringComparison.Ordinal),
            update.Text.IndexOf("id: bezrobocie.skok", StringComparison.Ordinal), update.Text.IndexOf("rekomendacje:\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_line_ends_stay()
    {
        var windows = Update(null, Rise).Text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(windows, Update(windows, Rise).Text);
    }

    [Fact]
    public void A_list_that_is_not_written_line_by_line_is_refused_and_left_alone()
    {
        const string text = "wnioski: [{id: bezrobocie.skok, decyzja: przyjmij}]\n";
        var update = Update(text, Rise);
        Assert.Equal("wnioski.zapis", Assert.Single(update.Problems).Id);
        Assert.Equal(text, update.Text);
    }

    private static ProposalUpdate Update(string? text, string figures)
    {
        var assessed = GoldenRuleTests.Assessed(figures);
        var missing = assessed.Content.Rules with { Findings = [.. assessed.Content.Rules.Findings.Where(r => !r.Id.EndsWith("brak-danych", StringComparison.Ordinal))] };
        return ProposalFile.Update(text, CaseFindings.Of(assessed, missing, Assessment.Findings.Decisions.OfficeDecisions.None), missing);
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}
