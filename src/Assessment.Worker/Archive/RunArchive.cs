using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Revisions;
using Assessment.Territory;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Assessment.Worker.Archive;

/// <summary>The archive of a case: every run with its inputs, numbers, conclusions and outputs, and the versions released of them.</summary>
/// <remarks>One writer at a time, who holds the case's <see cref="CaseLock"/>. Runs and versions are only added, never changed.</remarks>
internal sealed class RunArchive : IDisposable
{
    private readonly ArchiveConnection _database;

    private RunArchive(ArchiveConnection database) => _database = database;

    /// <summary>Opens the archive for writing; makes it when there is none.</summary>
    /// <exception cref="ArchiveException">It is locked, damaged, read-only or newer than the program.</exception>
    public static RunArchive Open(HistoryFolder folder) => Open(folder, ArchiveConnection.Patience);

    /// <summary>Opens the archive for writing, waiting so long for another program that holds it.</summary>
    internal static RunArchive Open(HistoryFolder folder, TimeSpan patience) => new(ArchiveConnection.Write(folder.Archive, patience));

    /// <summary>Opens the archive for reading, or gives <c>null</c> when nothing was recorded yet.</summary>
    /// <exception cref="ArchiveException">It is locked, damaged or newer than the program.</exception>
    public static RunArchive? OpenToRead(HistoryFolder folder) => OpenToRead(folder, ArchiveConnection.Patience);

    /// <summary>Opens the archive for reading, waiting so long for another program that holds it.</summary>
    internal static RunArchive? OpenToRead(HistoryFolder folder, TimeSpan patience) => ArchiveConnection.Read(folder.Archive, patience) is { } database ? new(database) : null;

    /// <summary>The runs, oldest first.</summary>
    public ImmutableArray<ArchivedRun> Runs()
    {
        var outputs = _database.Query(
            "SELECT run, name, size, sha256 FROM output ORDER BY run, place",
            r => (Run: r.GetInt32(0), Output: new ArchivedOutput(r.GetString(1), r.GetInt64(2), r.GetString(3)))).ToLookup(o => o.Run, o => o.Output);
        var problems = _database.Query(
            "SELECT run, severity, count(*) FROM problem GROUP BY run, severity",
            r => (Run: r.GetInt32(0), Severity: Enum.Parse<Severity>(r.GetString(1)), Count: r.GetInt32(2))).ToLookup(p => p.Run);
        return
        [
            .. _database.Query(
                "SELECT number, made, user, machine, program, reason, reason_kind, content FROM run ORDER BY number",
                r => new ArchivedRun(r.GetInt32(0), Moment(r.GetString(1)), r.GetString(2), r.GetString(3), r.GetString(4), Reason(Text(r, 5), Text(r, 6))) { Content = Text(r, 7) })
                .Select(r => r with { Outputs = [.. outputs[r.Number]], Problems = problems[r.Number].ToImmutableDictionary(p => p.Severity, p => p.Count) }),
        ];
    }

    /// <summary>The released versions, oldest first.</summary>
    public ImmutableArray<ArchivedVersion> Versions() =>
    [
        .. _database.Query(
            "SELECT number, run, released, replaces, session FROM version ORDER BY number",
            r => new ArchivedVersion(r.GetInt32(0), r.GetInt32(1), Day(r.GetString(2)), r.IsDBNull(3) ? null : r.GetInt32(3), Text(r, 4) is { } session ? Day(session) : null)),
    ];

    /// <summary>The current version, or <c>null</c> when none was released.</summary>
    public ArchivedVersion? CurrentVersion() =>
        _database.Query("SELECT version FROM standing ORDER BY id DESC LIMIT 1", r => r.GetInt32(0)) is [var number] ? Versions().First(v => v.Number == number) : null;

    /// <summary>Since when the current version is that; <c>null</c> when none was released.</summary>
    public DateTimeOffset? CurrentSince() =>
        _database.Query("SELECT since FROM standing ORDER BY id DESC LIMIT 1", r => Moment(r.GetString(0))) is [var since] ? since : null;

    /// <summary>The run whose files were not all moved into place, or <c>null</c>.</summary>
    public int? Unplaced() => _database.Query("SELECT run FROM placing", r => r.GetInt32(0)) is [var run] ? run : null;

    /// <summary>What a run is compared by.</summary>
    public RunContents Contents(int run) => new()
    {
        Inputs = [.. _database.Query(
            "SELECT path, size, sha256 FROM input WHERE run = @1 ORDER BY path", r => new RecordedInput(r.GetString(0), r.GetInt64(1), r.GetString(2)), run)],
        Figures = [.. _database.Query(
            "SELECT unit, indicator, year, label, number, missing, notes, origin, withheld FROM figure WHERE run = @1 ORDER BY place",
            r => new RecordedFigure(
                new(TerritorialCode.Parse(r.GetString(0)), new(r.GetString(1)), r.GetInt32(2)),
                r.GetString(3),
                Figure(Text(r, 4), Text(r, 5), (FigureNotes)r.GetInt32(6)),
                r.GetString(7))
            {
                Withheld = Number(Text(r, 8)),
            }, run)],
        Cells = _database.Query("SELECT cells FROM run WHERE number = @1", r => r.IsDBNull(0), run) is [false] ? Cells(run) : null,
        Findings = [.. _database.Query(
            "SELECT id, text, decision, printed FROM finding WHERE run = @1 ORDER BY place",
            r => new RecordedFinding(r.GetString(0), r.GetString(1), r.GetString(2), r.GetBoolean(3)), run)],
        Slides = [.. _database.Query(
            "SELECT number, chapter, title, sha256 FROM slide WHERE run = @1 ORDER BY number",
            r => new RecordedSlide(r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetString(3)), run)],
    };

    private ImmutableArray<RecordedCell> Cells(int run) =>
    [
        .. _database.Query(
            """SELECT file, line, "column", row_name, header, total, kind, number, missing, notes, origin, withheld FROM cell WHERE run = @1 ORDER BY place""",
            r => new RecordedCell(
                r.GetString(0), r.GetInt32(1), r.GetInt32(2), r.GetString(3), r.GetString(4), r.GetBoolean(5), Enum.Parse<FigureKind>(r.GetString(6)),
                Figure(Text(r, 7), Text(r, 8), (FigureNotes)r.GetInt32(9)), r.GetString(10))
            {
                Withheld = Number(Text(r, 11)),
            }, run),
    ];

    /// <summary>Records a run whose files wait beside their places; from now on the run counts, whatever happens to the process.</summary>
    /// <param name="run">The run.</param>
    /// <param name="made">When.</param>
    /// <param name="release">The version it is released as, or <c>null</c> for a draft; its run number is set here.</param>
    /// <returns>Its number.</returns>
    public int Record(RunToRecord run, DateTimeOffset made, ArchivedVersion? release)
    {
        var number = _database.Query("SELECT coalesce(max(number), 0) + 1 FROM run", r => r.GetInt32(0))[0];
        _database.Change(execute =>
        {
            execute("INSERT INTO run (number, made, user, machine, program, reason, reason_kind, content, cells) VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9)",
                number, Text(made), Environment.UserName, Environment.MachineName, ProgramVersion.Text, run.Reason?.Text, run.Reason?.Kind.ToString(), run.Content,
                run.Contents.Cells?.Length);
            Add(execute, number, run);
            if (release is not null)
            {
                execute("INSERT INTO version (number, run, released, replaces, session) VALUES (@1, @2, @3, @4, @5)",
                    release.Number, number, LocalDatePattern.Iso.Format(release.Released), release.Replaces,
                    release.Session is { } session ? LocalDatePattern.Iso.Format(session) : null);
                Stand(execute, release.Number, made, run.Reason?.Text);
            }
            Place(execute, number);
        });
        return number;
    }

    /// <summary>Makes a version the current one again; its files wait beside their places.</summary>
    /// <param name="version">The version.</param>
    /// <param name="moment">When.</param>
    /// <param name="reason">Why, or <c>null</c>.</param>
    public void Restore(ArchivedVersion version, DateTimeOffset moment, string? reason) => _database.Change(execute =>
    {
        Stand(execute, version.Number, moment, reason);
        Place(execute, version.Run);
    });

    /// <summary>All files of the recorded run are in place.</summary>
    public void Placed() => _database.Change(execute => execute("DELETE FROM placing"));

    /// <summary>Takes back the run just recorded, because its first file was refused.</summary>
    public void Withdraw(int run) => _database.Change(execute =>
    {
        execute("DELETE FROM standing WHERE version IN (SELECT number FROM version WHERE run = @1)", run);
        execute("DELETE FROM version WHERE run = @1", run);
        execute("DELETE FROM run WHERE number = @1", run);
    });

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();

    private static void Add(ArchiveConnection.Statement execute, int number, RunToRecord run)
    {
        foreach (var i in run.Contents.Inputs)
            execute("INSERT INTO input (run, path, size, sha256) VALUES (@1, @2, @3, @4)", number, i.Path, i.Size, i.Sha256);
        foreach (var (place, f) in run.Contents.Figures.Index())
        {
            execute("INSERT INTO figure (run, place, unit, indicator, year, label, number, missing, notes, origin, withheld) VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)",
                number, place, f.Key.Unit.Value, f.Key.Indicator.Value, f.Key.Year, f.Label,
                Text(f.Figure.Number), f.Figure.Missing?.ToString(), (int)f.Figure.Notes, f.Origin, Text(f.Withheld));
        }
        foreach (var (place, c) in (run.Contents.Cells ?? []).Index())
        {
            execute("""
                INSERT INTO cell (run, place, file, line, "column", row_name, header, total, kind, number, missing, notes, origin, withheld)
                VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14)
                """,
                number, place, c.File, c.Row, c.Column, c.RowName, c.Header, c.IsTotal, c.Kind.ToString(),
                Text(c.Figure.Number), c.Figure.Missing?.ToString(), (int)c.Figure.Notes, c.Origin, Text(c.Withheld));
        }
        foreach (var (place, f) in run.Contents.Findings.Index())
            execute("INSERT INTO finding (run, place, id, text, decision, printed) VALUES (@1, @2, @3, @4, @5, @6)", number, place, f.Id, f.Text, f.Decision, f.IsPrinted);
        foreach (var s in run.Contents.Slides)
            execute("INSERT INTO slide (run, number, chapter, title, sha256) VALUES (@1, @2, @3, @4, @5)", number, s.Number, s.Chapter, s.Title, s.Sha256);
        foreach (var (place, p) in run.Problems.Index())
            execute("INSERT INTO problem (run, place, id, severity, text) VALUES (@1, @2, @3, @4, @5)", number, place, p.Id, p.Severity.ToString(), p.ToString());
        foreach (var (place, o) in run.Outputs.Index())
            execute("INSERT INTO output (run, place, name, size, sha256) VALUES (@1, @2, @3, @4, @5)", number, place, o.Name, o.Size, o.Sha256);
    }

    private static void Stand(ArchiveConnection.Statement execute, int version, DateTimeOffset since, string? reason) =>
        execute("INSERT INTO standing (version, since, user, reason) VALUES (@1, @2, @3, @4)", version, Text(since), Environment.UserName, reason);

    private static void Place(ArchiveConnection.Statement execute, int run)
    {
        execute("DELETE FROM placing");
        execute("INSERT INTO placing (run) VALUES (@1)", run);
    }

    private static Figure Figure(string? number, string? missing, FigureNotes notes) => number is not null
        ? Figures.Figure.Of(Number(number)!.Value, notes)
        : Figures.Figure.None(Enum.Parse<MissingReason>(missing!), notes); // a figure has one or the other

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static RunReason? Reason(string? text, string? kind) => text is null ? null : new(Enum.Parse<ReasonKind>(kind!), text); // a reason has a kind

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string Text(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
