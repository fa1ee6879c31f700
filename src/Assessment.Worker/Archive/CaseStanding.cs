namespace Assessment.Worker.Archive;

/// <summary>Where a case stands by its archive: its last run and the version that is current.</summary>
/// <param name="Last">The last run, or <c>null</c> when none was recorded.</param>
/// <param name="Current">The current version, or <c>null</c> when none was released.</param>
/// <param name="IsDraft">True when the results folder holds a draft made after that version was released or brought back.</param>
internal sealed record CaseStanding(ArchivedRun? Last, ArchivedVersion? Current, bool IsDraft)
{
    /// <summary>How long a reader waits for a run that is just being recorded; it looks again later anyway.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>A case that was never recorded.</summary>
    public static CaseStanding None { get; } = new(null, null, false);

    /// <summary>Reads it, without the case's lock.</summary>
    /// <exception cref="ArchiveException">The archive cannot be read now.</exception>
    public static CaseStanding Read(string caseFolder)
    {
        using var archive = RunArchive.OpenToRead(HistoryFolder.Of(caseFolder), Patience);
        if (archive is null || archive.Runs() is not [.., var last]) return None;
        return new(last, archive.CurrentVersion(), archive.CurrentSince() is not { } since || last.Made > since);
    }
}
