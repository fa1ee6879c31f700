namespace Assessment.Worker.Runs;

/// <summary>What became of a run.</summary>
internal enum KeptAs
{
    /// <summary>Errors kept it from being drawn; nothing was written.</summary>
    Refused,

    /// <summary>It cannot be released, and <see cref="KeptRun.Objection"/> says why; nothing was written.</summary>
    Objected,

    /// <summary>It is in the archive and its files are in place.</summary>
    Recorded,

    /// <summary>Nothing changed since the last run; no new one was recorded.</summary>
    Unchanged,

    /// <summary>Nothing changed since the current version, which stands; no new run was recorded.</summary>
    VersionStands,

    /// <summary>It was written to a folder of its own and not recorded.</summary>
    Elsewhere,
}
