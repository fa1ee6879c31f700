using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Revisions;
using NodaTime;

namespace Assessment.Worker.Archive;

/// <summary>What the archive says of a case's earlier runs to a new one.</summary>
internal sealed record CaseHistory
{
    /// <summary>A case that was never recorded.</summary>
    public static CaseHistory None { get; } = new();

    /// <summary>The runs, oldest first.</summary>
    public ImmutableArray<ArchivedRun> Runs { get; init; } = [];

    /// <summary>The released versions, oldest first.</summary>
    public ImmutableArray<ArchivedVersion> Versions { get; init; } = [];

    /// <summary>The current version, or <c>null</c> when none was released.</summary>
    public ArchivedVersion? Current { get; init; }

    /// <summary>What the versions were made of, by their number.</summary>
    public ImmutableDictionary<int, RunContents> VersionContents { get; init; } = ImmutableDictionary<int, RunContents>.Empty;

    /// <summary>What the current version was made of.</summary>
    public RunContents? CurrentContents => Current is { } current ? VersionContents[current.Number] : null;

    /// <summary>What the last run was made of.</summary>
    public RunContents? LastContents { get; init; }

    /// <summary>The last run, or <c>null</c>.</summary>
    public ArchivedRun? Last => Runs.LastOrDefault();

    /// <summary>The edition of a draft made now.</summary>
    public Edition Draft => new(Next, null, Current?.Number);

    /// <summary>Why there were runs since the current version, in the office's words, oldest first.</summary>
    public ImmutableArray<string> Reasons => [.. Runs.Where(r => r.Number > Current?.Run).Select(r => r.PrintedReason).OfType<string>().Distinct()];

    private int Next => 1 + (Versions.IsEmpty ? 0 : Versions.Max(v => v.Number));

    /// <summary>Reads the history; <see cref="None"/> without an archive.</summary>
    public static CaseHistory Of(RunArchive? archive)
    {
        if (archive is null) return None;
        var (runs, versions) = (archive.Runs(), archive.Versions());
        return new()
        {
            Runs = runs,
            Versions = versions,
            Current = archive.CurrentVersion(),
            VersionContents = versions.ToImmutableDictionary(v => v.Number, v => archive.Contents(v.Run)),
            LastContents = runs.IsEmpty ? null : archive.Contents(runs[^1].Number),
        };
    }

    /// <summary>The history of a case folder, read without its lock.</summary>
    /// <exception cref="ArchiveException">The archive cannot be read.</exception>
    public static CaseHistory Read(string caseFolder)
    {
        using var archive = RunArchive.OpenToRead(HistoryFolder.Of(caseFolder));
        return Of(archive);
    }

    /// <summary>The figures of the released versions, oldest first.</summary>
    /// <param name="year">The year that the case assesses.</param>
    public ImmutableArray<ReleasedFigures> Released(int year) =>
    [
        .. Versions.Select(v => new ReleasedFigures(year, v.Number, v.Released, v.Number == Current?.Number, VersionContents[v.Number].Figures)
        {
            Cells = VersionContents[v.Number].Cells ?? [],
        }),
    ];

    /// <summary>The edition of a version released on a day.</summary>
    public Edition Released(LocalDate day) => Draft with { Released = day };

    /// <summary>The version a run was released as, or <c>null</c>.</summary>
    public ArchivedVersion? VersionOf(int run) => Versions.FirstOrDefault(v => v.Run == run);
}
