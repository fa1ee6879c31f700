using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Revisions;
using Assessment.Worker.Archive;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Assessment.Worker.Tests.Archive;

/// <summary>What the archive keeps, and what it says when it cannot be used.</summary>
public sealed class RunArchiveTests : IDisposable
{
    private static readonly DateTimeOffset Moment = new(2021, 3, 22, 10, 5, 0, TimeSpan.FromHours(1));

    private readonly TemporaryFolder _folder = new();

    private HistoryFolder History => new(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_recorded_comes_back_equal()
    {
        var key = new FigureKey(Steps.Case.Unit, Inputs.Families, 2020);
        var contents = new RunContents
        {
            Inputs = [new("dane/a.csv", 7, "aa")],
            Figures =
            [
                new(key, "Liczba rodzin", Figure.Of(439.10m, FigureNotes.Preliminary), "dane/a.csv:9"),
                new(key with { Year = 2019 }, "Liczba rodzin", Figure.None(MissingReason.Confidential), "dane/a.csv:8") { Withheld = 2 },
            ],
            Cells =
            [
                new("dane/wsie.csv", 0, 2, "Bibice", "Osoby", false, FigureKind.Count, Figure.None(MissingReason.Confidential), "dane/wsie.csv:2") { Withheld = 1 },
                new("dane/wsie.csv", 4, 3, "Razem", "Udział", true, FigureKind.Share, Figure.Of(12.50m), "dane/wsie.csv:6"),
            ],
            Findings = [new("ubostwo", "Ubóstwo rośnie.", "przyjęto", IsPrinted: true)],
            Slides = [new(1, "Rozdział", "Tytuł", "bb")],
        };
        Record(new(contents, [Steps.Warning()], [new("a.pdf", 3, "cc")], new(ReasonKind.ChangedFiles, "zmienione pliki: dane/a.csv"), "ff"));

        using var archive = RunArchive.OpenToRead(History)!;
        var run = Assert.Single(archive.Runs());
        var read = archive.Contents(1);

        Assert.Equal((1, Moment, new RunReason(ReasonKind.ChangedFiles, "zmienione pliki: dane/a.csv"), "ff"), (run.Number, run.Made, run.Reason, run.Content));
        Assert.Equal(1, run.Problems[Severity.Warning]);
        Assert.Equal([new("a.pdf", 3, "cc")], run.Outputs);
        Assert.Equal(contents.Inputs, read.Inputs);
        Assert.Equal(contents.Figures, read.Figures);
        Assert.Equal("439.10", read.Figures[0].Figure.ToString());
        Assert.Equal(contents.Cells, read.Cells!.Value); // recorded above
        Assert.Equal(contents.Findings, read.Findings);
        Assert.Equal(contents.Slides, read.Slides);
    }

    [Fact]
    public void An_archive_of_an_older_schema_is_brought_up_to_date_with_its_runs()
    {
        using (var old = Connection())
        {
            ArchiveSchema.Raise(old, 0, 1);
            Execute(old, "INSERT INTO run (number, made, user, machine, program, reason) VALUES (1, '2021-03-22T10:05:00.0000000+01:00', 'anna', 'KADRY', '0.1.0', 'korekta')");
            Execute(old, "INSERT INTO figure VALUES (1, 0, '1206172', 'pomoc.rodziny', 2020, 'Liczba rodzin', '439', NULL, 0, 'dane/a.csv:9')");
        }

        var second = Record(new(new(), [], [], null, null), new ArchivedVersion(1, 0, new LocalDate(2021, 4, 20), null, new LocalDate(2021, 4, 29)));

        Assert.Equal(2, second);
        using var archive = RunArchive.OpenToRead(History)!;
        Assert.Equal("anna", archive.Runs()[0].User);
        Assert.Equal(RunReason.Given("korekta"), archive.Runs()[0].Reason);
        Assert.Equal(439, archive.Contents(1).Figures[0].Figure.Number);
        Assert.Null(archive.Contents(1).Cells); // its program recorded none
        Assert.Equal((2, new LocalDate(2021, 4, 29)), (archive.Versions()[0].Run, archive.Versions()[0].Session));
    }

    [Fact]
    public void An_archive_of_an_older_schema_is_read_without_being_changed()
    {
        using (var old = Connection())
        {
            ArchiveSchema.Raise(old, 0, 3);
            Execute(old, "INSERT INTO run (number, made, user, machine, program, reason) VALUES (1, '2021-03-22T10:05:00.0000000+01:00', 'anna', 'KADRY', '0.1.0', NULL)");
            Execute(old, "INSERT INTO figure VALUES (1, 0, '1206172', 'pomoc.rodziny', 2020, 'Liczba rodzin', '439', NULL, 0, 'dane/a.csv:9')");
        }
        var before = File.ReadAllBytes(History.Archive);

        using var archive = RunArchive.OpenToRead(History)!;

        Assert.Equal(439, archive.Contents(1).Figures[0].Figure.Number);
        Assert.Null(archive.Contents(1).Figures[0].Withheld);
        Assert.Equal(before, File.ReadAllBytes(History.Archive));
    }

    [Fact]
    public void An_archive_of_a_newer_program_is_refused_and_stays_as_it_is()
    {
        Record(new(new(), [], [], null, null));
        using (var newer = Connection()) Execute(newer, "PRAGMA user_version = 99");
        var before = File.ReadAllBytes(History.Archive);

        Assert.Contains("nowsza wersja programu", Refusal().Reason, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(History.Archive));
    }

    [Fact]
    public void A_damaged_archive_is_named_as_such_with_a_way_out()
    {
        File.WriteAllText(History.Archive, new string('x', 5000));

        var refusal = Refusal();

        Assert.Contains("uszkodzony", refusal.Reason, StringComparison.Ordinal);
        Assert.Contains("kopii zapasowej", refusal.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_something_else_is_left_alone()
    {
        using (var other = Connection()) Execute(other, "CREATE TABLE zakupy (x)");

        Assert.Contains("nie jest archiwum", Refusal().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_cannot_be_understood_is_damage()
    {
        Record(new(new() { Figures = [new(new(Steps.Case.Unit, Inputs.Families, 2020), "x", Figure.Of(1), "x")] }, [], [], null, null));
        using (var spoiled = Connection()) Execute(spoiled, "UPDATE figure SET number = 'czterysta'");
        using var archive = RunArchive.OpenToRead(History)!;

        Assert.Contains("uszkodzony", Assert.Throws<ArchiveException>(() => archive.Contents(1)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_locked_by_another_program_is_named_as_such()
    {
        Record(new(new(), [], [], null, null));
        using var other = Connection();
        Execute(other, "BEGIN EXCLUSIVE");

        var refusal = Assert.Throws<ArchiveException>(() => RunArchive.Open(History, TimeSpan.FromSeconds(1)));

        Assert.Contains("otwarty w innym programie", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_taken_back_leaves_no_trace()
    {
        Record(new(new(), [], [], null, null));
        var number = Record(new(new(), [], [], null, null), new ArchivedVersion(1, 0, new LocalDate(2021, 4, 20), null, new LocalDate(2021, 4, 29)));

        using var archive = RunArchive.Open(History);
        archive.Withdraw(number);

        Assert.Single(archive.Runs());
        Assert.Empty(archive.Versions());
        Assert.Null(archive.CurrentVersion());
        Assert.Null(archive.Unplaced());
    }

    [Fact]
    public void One_file_and_nothing_beside_it_remains()
    {
        Record(new(new(), [], [], null, null));

        Assert.Equal([History.Archive], Directory.GetFileSystemEntries(_folder.Path));
    }

    private int Record(RunToRecord run, ArchivedVersion? release = null)
    {
        using var archive = RunArchive.Open(History);
        return archive.Record(run, Moment, release);
    }

    private ArchiveException Refusal() => Assert.Throws<ArchiveException>(() => RunArchive.Open(History));

    private SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"Data Source={History.Archive};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
