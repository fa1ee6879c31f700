using System.Text;
using System.Text.RegularExpressions;
using Assessment.Problems;
using Assessment.Rendering.Reports;

namespace Assessment.Rendering.Tests.Reports;

public partial class HtmlReportTests
{
    [Fact]
    public void A_problem_names_its_place_its_rule_and_its_way_out()
    {
        var page = Page(Report with { Problems = [new("liczby.skok", Severity.Warning, "Skok.", new("dane/a.csv", 7, 3, "2020"), "Sprawdź.")] });
        Assert.Contains("dane/a.csv, wiersz 7, kolumna „2020”", page, StringComparison.Ordinal);
        Assert.Contains("liczby.skok", page, StringComparison.Ordinal);
        Assert.Contains("Co zrobić:</strong> Sprawdź.", page, StringComparison.Ordinal);
        Assert.Contains("0 błędów, 1 ostrzeżenie", page.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var page = Page(Report with { Undecided = ["<script>alert(1)</script>\" onload=\"x"] });
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        var page = Page(Full);
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|src=|url\\(|http:|https:", page.Replace("http-equiv", "", StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_reader_finds_language_title_headings_in_order_and_headed_tables()
    {
        var page = Page(Full);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"pl\">", page, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "2", "2", "2", "2", "2"], Heading.Matches(page).Select(m => m.Groups[1].Value));
        Assert.Equal(Regex.Count(page, "<tr>"), Regex.Count(page, "scope=\"row\"") + Regex.Count(page, "<thead>"));
    }

    [Fact]
    public void An_accepted_warning_is_told_once_with_its_place_and_reason()
    {
        var problem = new Problem("a.d", Severity.Warning, "Uwaga.", new("dane/a.csv", 7));
        var page = Page(Report with { Problems = [problem with { Severity = Severity.Information }], Accepted = [(problem, "powód")] });
        Assert.Contains("<th scope=\"row\">Uwaga.</th><td>dane/a.csv, wiersz 7</td><td>powód</td>", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(page, "Uwaga\\."));
    }

    [Fact]
    public void Files_made_can_be_opened_from_the_page() =>
        Assert.Contains("<a href=\"wykresy/wykres%20%C5%82.svg\">wykresy/wykres ł.svg</a>", Page(Report with { Made = [("wykresy/wykres ł.svg", 1)] }), StringComparison.Ordinal);

    [Fact]
    public void Every_element_that_is_opened_is_closed_in_its_turn()
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag.Matches(Page(Full)))
        {
            if (tag.Groups["close"].Success) Assert.Equal(open.Pop(), tag.Groups["name"].Value);
            else if (tag.Groups["name"].Value is not "meta") open.Push(tag.Groups["name"].Value);
        }
        Assert.Empty(open);
    }

    [Fact]
    public void What_there_is_nothing_of_has_no_heading() => Assert.DoesNotContain("<h2>", Page(Report), StringComparison.Ordinal);

    private static RunReport Report { get; } = new()
    {
        Subject = "gmina Zielonki, rok 2020",
        Outcome = "Dokument powstał.",
        ProgramVersion = "1.0",
    };

    private static RunReport Full { get; } = Report with
    {
        Problems = [new("a.b", Severity.Error, "Błąd."), new("a.c", Severity.Information, "Informacja.")],
        Accepted = [(new("a.d", Severity.Warning, "Uwaga."), "powód")],
        Missing = [("Liczba rodzin", "brak danych")],
        Files = [new("dane/a.csv", 10, "00", "UTF-8", ';', 5, 4, null)],
        Made = [("OZPS.pdf", 374_000)],
    };

    private static string Page(RunReport report) => Encoding.UTF8.GetString(HtmlReport.Write(report).Span);

    [GeneratedRegex("<(?<close>/)?(?<name>[a-z][a-z0-9]*)")]
    private static partial Regex Tag { get; }

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Heading { get; }
}
