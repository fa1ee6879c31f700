using Assessment.Worker.Archive;

namespace Assessment.Worker.Serving;

/// <summary>The archive of a case as the service follows it: read again when its file changes, so that runs and releases made by hand are known.</summary>
/// <param name="folder">The case folder.</param>
/// <param name="tell">Told once of an archive that cannot be read; what was known before stays.</param>
internal sealed class WatchedArchive(string folder, Action<ArchiveException> tell)
{
    private (long Length, DateTime Written)? _read;
    private bool _isTold;

    /// <summary>What it told last.</summary>
    public CaseStanding Standing { get; private set; } = CaseStanding.None;

    /// <summary>True when it could not be read the last time.</summary>
    public bool IsRefused => _isTold;

    /// <summary>Looks whether it changed, and reads it then.</summary>
    public void Look()
    {
        var file = new FileInfo(HistoryFolder.Of(folder).Archive);
        (long, DateTime)? now = file.Exists ? (file.Length, file.LastWriteTimeUtc) : null;
        if (now == _read) return;
        try
        {
            (Standing, _read, _isTold) = (CaseStanding.Read(folder), now, false);
        }
        catch (ArchiveException refusal)
        {
            if (!_isTold) tell(refusal);
            _isTold = true;
        }
    }
}
