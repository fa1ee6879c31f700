using Assessment.Problems;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Tests.Screen;

public sealed class ProblemReportTests
{
    [Fact]
    public void Errors_come_first_and_every_one_is_printed()
    {
        var report = Report(false, [Steps.Warning("Ostatnie."), .. Enumerable.Range(1, 40).Select(i => Steps.Error($"Błąd nr {i}."))]);

        Assert.Contains("Błędy: 40", report, StringComparison.Ordinal);
        Assert.Contains("Błąd nr 40.", report, StringComparison.Ordinal);
        Assert.True(report.IndexOf("Ostatnie.", StringComparison.Ordinal) > report.IndexOf("Błąd nr 40.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_list_of_warnings_is_cut_and_says_how_many_are_left()
    {
        var report = Report(false, [.. Enumerable.Range(1, 33).Select(i => Steps.Warning($"Uwaga nr {i}."))]);

        Assert.Contains("Uwaga nr 30.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Uwaga nr 31.", report, StringComparison.Ordinal);
        Assert.Contains("… i jeszcze 3", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_warnings_is_whole_when_asked_for()
    {
        var report = Report(true, [.. Enumerable.Range(1, 33).Select(i => Steps.Warning($"Uwaga nr {i}."))]);

        Assert.Contains("Uwaga nr 33.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("i jeszcze", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_shows_its_place_its_id_and_a_way_out()
    {
        var report = Report(false, Steps.Error("Dwa przecinki: „1,2,3”."));

        Assert.Contains("dane/cas/a.csv:7:3", report, StringComparison.Ordinal);
        Assert.Contains("Dwa przecinki: „1,2,3”. [test.blad]", report, StringComparison.Ordinal);
        Assert.Contains("Co zrobić: Popraw go.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_out_that_problems_share_is_said_once_after_them()
    {
        var report = Report(false, Steps.Error("Pierwszy."), Steps.Error("Drugi."));

        Assert.Equal(report.IndexOf("Popraw go.", StringComparison.Ordinal), report.LastIndexOf("Popraw go.", StringComparison.Ordinal));
        Assert.True(report.IndexOf("Popraw go.", StringComparison.Ordinal) > report.IndexOf("Drugi.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_of_the_whole_case_does_not_look_like_one_of_the_file_above_it()
    {
        var report = Report(false, Steps.Error("Zły plik."), Steps.Error("Brak danych o nakładach.") with { Place = null }).ReplaceLineEndings("\n");

        Assert.Contains("  Cała ocena\n    Brak danych o nakładach.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_to_be_written_into_a_file_stand_below_each_other()
    {
        var report = Report(false, Steps.Error("Nieznany wiersz.") with { WayOut = "Dopisz w ocena.yaml:\nmapowanie:\n  \"Rodziny\": pomoc.rodziny" });

        Assert.Contains("    Co zrobić: Dopisz w ocena.yaml:\n      mapowanie:\n        \"Rodziny\": pomoc.rodziny\n", report.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_a_file_cannot_drive_the_terminal()
    {
        var report = Report(false, Steps.Error("\u001b[2Jzłe\nsłowo\0"));

        Assert.DoesNotContain('\u001b', report);
        Assert.DoesNotContain('\0', report);
        Assert.Contains("złe słowo", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_text_is_cut() => Assert.InRange(Report(false, Steps.Error(new string('x', 1_000_000))).Length, 1, 2_000);

    private static string Report(bool all, params Problem[] problems)
    {
        using var output = new StringWriter();
        ProblemReport.Write(problems, all, output);
        return output.ToString();
    }
}
