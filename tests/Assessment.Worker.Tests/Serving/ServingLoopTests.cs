using Assessment.Worker.Schedule;
using NodaTime;

namespace Assessment.Worker.Tests.Serving;

/// <summary>What the service does to its cases, with work that does nothing and time that the test moves.</summary>
public sealed class ServingLoopTests
{
    [Fact]
    public void A_due_case_is_run_once()
    {
        using var root = new ServedRoot().With("a");

        root.Settle();
        root.Clock.Advance(TimeSpan.FromDays(400));
        root.Settle();

        Assert.Equal(["a"], root.Runs);
    }

    [Fact]
    public void A_case_is_not_run_before_its_day()
    {
        using var root = new ServedRoot().With("a", year: 2026);

        root.Settle();
        Assert.Empty(root.Runs);

        root.Clock.Advance(TimeSpan.FromDays(365));
        root.Settle();
        Assert.Equal(["a"], root.Runs);
    }

    [Fact]
    public void A_case_is_run_as_soon_as_its_last_export_is_there()
    {
        using var root = new ServedRoot().With("a");
        root.Missing = _ => File.Exists(root["a", "dane", "cas", "tabela-7.csv"]) ? [] : ["tabela 7"];
        root.Settle();
        root.Clock.Advance(TimeSpan.FromDays(20));
        root.Settle();
        Assert.Empty(root.Runs);

        root.Write("a", "dane/cas/tabela-7.csv", "7");
        root.Settle();

        Assert.Equal(["a"], root.Runs);
    }

    [Theory]
    [InlineData("dane/cas/tabela.csv")]
    [InlineData("opis/wnioski.md")]
    [InlineData("zdjecia/herb.png")]
    [InlineData("rekomendacje.md")]
    [InlineData("wnioski.yaml")]
    public void A_changed_file_starts_one_more_run(string path)
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        root.Write("a", path, "poprawka");
        root.Settle(60);

        Assert.Equal(["a", "a"], root.Runs);
    }

    [Theory]
    [InlineData("dane/cas/~$tabela.csv")]
    [InlineData("dane/cas/.~lock.tabela.csv#")]
    [InlineData("dane/cas/tabela.csv.tmp")]
    [InlineData("opis/.wnioski.md.swp")]
    [InlineData("wyniki/OZPS.pdf")]
    [InlineData("notatki.txt")]
    public void A_file_that_makes_no_document_starts_none(string path)
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        root.Write("a", path, "cokolwiek");
        root.Settle(60);

        Assert.Equal(["a"], root.Runs);
    }

    [Fact]
    public void A_file_written_again_with_the_same_content_starts_none()
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        File.SetLastWriteTimeUtc(root["a", "dane", "cas", "tabela.csv"], new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        root.Settle(60);

        Assert.Equal(["a"], root.Runs);
    }

    [Fact]
    public void A_growing_file_is_waited_for()
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        for (var i = 1; i <= 30; i++)
        {
            root.Write("a", "dane/cas/duza.csv", new string('x', i));
            root.Settle(3);
        }

        Assert.Equal(["a"], root.Runs);
        root.Settle();
        Assert.Equal(["a", "a"], root.Runs);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_waited_for()
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        using (new FileStream(root["a", "dane", "cas", "tabela.csv"], FileMode.Append, FileAccess.Write, FileShare.None))
        {
            File.SetLastWriteTimeUtc(root["a", "ocena.yaml"], new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            root.Write("a", "rekomendacje.md", "nowe");
            root.Settle(60);
            Assert.Equal(["a"], root.Runs);
        }

        root.Settle();
        Assert.Equal(["a", "a"], root.Runs);
    }

    [Fact]
    public void Changes_during_a_run_start_one_more_after_it()
    {
        using var root = new ServedRoot().With("a");
        var run = new TaskCompletionSource<RunOutcome>();
        root.Run = _ => run.Task;
        root.Settle();

        root.Write("a", "rekomendacje.md", "pierwsza zmiana");
        root.Settle();
        root.Write("a", "rekomendacje.md", "druga zmiana");
        root.Settle();
        Assert.Equal(["a"], root.Runs);

        root.Run = _ => Task.FromResult(RunOutcome.Done);
        run.SetResult(RunOutcome.Done);
        root.Settle(60);
        Assert.Equal(["a", "a"], root.Runs);
    }

    [Fact]
    public void A_service_that_was_killed_during_a_run_makes_it_again()
    {
        using var root = new ServedRoot().With("a");
        root.Run = _ => new TaskCompletionSource<RunOutcome>().Task;
        root.Settle();

        root.Run = _ => Task.FromResult(RunOutcome.Done);
        root.Restart();
        root.Settle();
        root.Restart();
        root.Settle();

        Assert.Equal(["a", "a"], root.Runs);
    }

    [Fact]
    public void A_change_made_while_the_service_was_down_is_found()
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        root.Write("a", "rekomendacje.md", "poprawka");
        root.Restart();
        root.Settle();

        Assert.Equal(["a", "a"], root.Runs);
    }

    [Fact]
    public void A_failed_run_is_made_again_after_the_next_change()
    {
        using var root = new ServedRoot().With("a");
        root.Run = _ => Task.FromResult(RunOutcome.DataErrors);
        root.Settle();
        root.Clock.Advance(TimeSpan.FromDays(30));
        root.Settle();
        Assert.Equal(["a"], root.Runs);

        root.Write("a", "dane/cas/tabela.csv", "poprawiona");
        root.Settle();
        Assert.Equal(["a", "a"], root.Runs);
    }

    [Fact]
    public void Cases_come_and_go()
    {
        using var root = new ServedRoot().With("a");
        root.Settle();

        root.With("b");
        Directory.Delete(root["a"], recursive: true);
        root.Settle();

        Assert.Equal(["a", "b"], root.Runs);
    }

    [Fact]
    public void A_case_that_cannot_be_read_does_not_keep_the_others_from_their_runs()
    {
        using var root = new ServedRoot();
        for (var i = 0; i < 50; i++) root.With($"sprawa-{i:00}");
        root.Write("sprawa-07", "ocena.yaml", "rok: [");
        Directory.Delete(root["sprawa-14", "dane"], recursive: true);
        root.Write("sprawa-14", "dane", "plik zamiast folderu");
        root.Run = name => name switch
        {
            "sprawa-21" => Task.FromResult(RunOutcome.Crashed),
            "sprawa-28" => Task.FromException<RunOutcome>(new InvalidOperationException("fault")),
            "sprawa-35" => new TaskCompletionSource<RunOutcome>().Task, // hangs
            "sprawa-07" => Task.FromResult(RunOutcome.WrongConfiguration),
            _ => Task.FromResult(RunOutcome.Done),
        };

        root.Settle(100);

        var once = Enumerable.Range(0, 50).Select(i => $"sprawa-{i:00}").Except(["sprawa-21", "sprawa-28"]);
        Assert.All(once, name => Assert.Single(root.Runs, name));
        Assert.InRange(root.Runs.Count(n => n == "sprawa-28"), 1, 3);
        Assert.InRange(root.Runs.Count(n => n == "sprawa-21"), 1, 3);
    }

    [Fact]
    public void No_more_cases_run_at_once_than_allowed()
    {
        using var root = new ServedRoot().With("a").With("b").With("c");
        root.Run = _ => new TaskCompletionSource<RunOutcome>().Task;

        root.Settle();

        Assert.Equal(2, root.MostAtOnce);
        Assert.Equal(2, root.Runs.Count);
    }

    [Fact]
    public void Next_years_case_is_prepared_once_on_its_day()
    {
        using var root = new ServedRoot().With("a");
        root.Settle();
        Assert.Empty(root.Rollovers);

        root.Clock.SetUtcNow(YearlySchedule.StartOf(new LocalDate(2027, 3, 15)).ToDateTimeOffset());
        root.Settle();
        root.Restart();
        root.Settle();

        Assert.Equal(["a"], root.Rollovers);
    }

    [Fact]
    public void A_case_whose_next_year_is_there_already_is_not_prepared_again()
    {
        using var root = new ServedRoot().With("a").With("b", year: 2026);

        root.Clock.SetUtcNow(YearlySchedule.StartOf(new LocalDate(2027, 3, 15)).ToDateTimeOffset());
        root.Settle();

        Assert.Empty(root.Rollovers);
    }
}
