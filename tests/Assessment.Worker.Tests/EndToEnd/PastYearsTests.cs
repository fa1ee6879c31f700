namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>Figures of past years after a release: what this year's files no longer hold, and what they give otherwise.</summary>
public sealed class PastYearsTests : IDisposable
{
    private const string Families = "dane/cas/ozps-2020-tabela-3.csv";

    private readonly SampleCase _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public void A_past_year_that_the_files_lost_is_printed_from_the_released_version_and_says_so()
    {
        Run("release");
        _case.Edit(Families, WithoutYear2018);

        var run = Run("generate");
        var answer = Run("explain", "pomoc.rodziny", "2018").Out;

        Assert.Contains("426 rodzin", answer, StringComparison.Ordinal);
        Assert.Contains("z wydanego dokumentu: ocena za 2020 r., wersja 1 z dnia 7 stycznia 2025 r.", answer, StringComparison.Ordinal);
        Assert.Contains($"tam: {Families}:", answer, StringComparison.Ordinal);
        Assert.Contains("wzięto z wydanego dokumentu", Run("check", "--wszystko").Out, StringComparison.Ordinal);
        var provenance = File.ReadAllText(_case["wyniki/OZPS-2020-gmina-Zielonki-pochodzenie.csv"]).Replace('\u00A0', ' ');
        Assert.Contains("wcześniejsza wydana wersja", provenance, StringComparison.Ordinal);
        Assert.Contains($"wersja 1 z dnia 7 stycznia 2025 r. – tam: {Families}", provenance, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public void A_lost_year_from_the_version_gives_the_same_bytes_again()
    {
        Run("release");
        _case.Edit(Families, WithoutYear2018);
        Run("generate");
        var first = File.ReadAllBytes(_case.Pdf);

        File.Delete(_case.Pdf);
        Run("generate");

        Assert.Equal(first, File.ReadAllBytes(_case.Pdf));
    }

    [Fact]
    public void A_draft_that_was_never_released_gives_no_figures()
    {
        Run("generate");
        _case.Edit(Families, WithoutYear2018);

        Assert.DoesNotContain("426 rodzin", Run("explain", "pomoc.rodziny", "2018").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_other_than_last_years_assessment_printed_is_reported_with_both()
    {
        Run("release");
        using var next = new SampleCase();
        NextYear(next);

        var check = InProcess.Run(Pipeline.Real, "check", next.Path, "--wszystko").Out.Replace('\u00A0', ' ');

        Assert.Contains($"podaje 401 rodzin, a wydany dokument (ocena za 2020 r., wersja 1 z dnia 7 stycznia 2025 r.) podawał 439 rodzin; tam: {Families}", check, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_archive_of_last_year_stops_the_run_and_is_named()
    {
        Run("release");
        using var next = new SampleCase();
        NextYear(next);
        File.WriteAllText(_case["historia/przebiegi.db"], "to nie jest baza danych, tylko zwykły tekst, dłuższy niż nagłówek pliku SQLite, żeby został odczytany");

        var check = InProcess.Run(Pipeline.Real, "check", next.Path);

        Assert.Equal(ExitCode.FileAccess, check.ExitCode);
        Assert.Contains("przebiegi.db: plik jest uszkodzony", check.Error, StringComparison.Ordinal);
    }

    private void NextYear(SampleCase next)
    {
        next.Edit("ocena.yaml", t => t.Replace("\nrok: 2020", "\nrok: 2021", StringComparison.Ordinal) + $"\npoprzednia: {Path.GetRelativePath(next.Path, _case.Path).Replace('\\', '/')}\n");
        foreach (var table in Directory.GetFiles(next["dane/cas"], "ozps-*").Select(f => "dane/cas/" + Path.GetFileName(f)))
            next.Edit(table, t => t.Replace("oceny: 2020", "oceny: 2021", StringComparison.Ordinal).Replace(";2018;2019;2020", ";2019;2020;2021", StringComparison.Ordinal));
    }

    private static string WithoutYear2018(string text)
    {
        var lines = text.Split('\n');
        var header = Array.FindIndex(lines, l => l.Contains(";2018;", StringComparison.Ordinal));
        var column = lines[header].Split(';').ToList().FindIndex(c => c.Trim() == "2018");
        for (var i = header; i < lines.Length; i++)
            if (lines[i].Split(';') is { } cells && cells.Length > column)
                lines[i] = string.Join(';', cells.Where((_, c) => c != column));
        return string.Join('\n', lines);
    }

    private InProcess Run(string command, params string[] rest) =>
        InProcess.Run(Pipeline.Real, [command, _case.Path, .. rest]) is var run ? run with { Out = run.Out.Replace('\u00A0', ' ') } : run;
}
