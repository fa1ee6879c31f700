using System.Threading.Channels;

namespace Assessment.Worker.Watching;

/// <summary>Wakes the service when the system reports a change below the root, or a run has ended.</summary>
/// <remarks>
/// Reports are hints only: they may be lost or come twice, and network shares give none. What has changed is found by listing the folders.
/// </remarks>
internal sealed class ChangeSignals : IDisposable
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;

    /// <summary>Begins to listen to the system.</summary>
    /// <param name="root">The root folder.</param>
    /// <returns>False when the system does not report changes there: then only looking through the folders finds them.</returns>
    public bool Listen(string root)
    {
        try
        {
            _watcher = new FileSystemWatcher(root)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Created += (_, e) => Reported(root, e.FullPath);
            _watcher.Changed += (_, e) => Reported(root, e.FullPath);
            _watcher.Deleted += (_, e) => Reported(root, e.FullPath);
            _watcher.Renamed += (_, e) => Reported(root, e.FullPath);
            _watcher.Error += (_, _) => Signal();
            _watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            _watcher?.Dispose();
            _watcher = null;
            return false;
        }
    }

    /// <summary>Wakes the service.</summary>
    public void Signal() => _signals.Writer.TryWrite(true);

    /// <summary>Waits for a signal, at most until a task ends.</summary>
    /// <param name="atMost">Starts that task; it is cancelled when a signal comes first.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task Wait(Func<CancellationToken, Task> atMost, CancellationToken cancel)
    {
        using var stopWaiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(_signals.Reader.WaitToReadAsync(stopWaiting.Token).AsTask(), atMost(stopWaiting.Token)).ConfigureAwait(false);
        await stopWaiting.CancelAsync().ConfigureAwait(false);
        _signals.Reader.TryRead(out _);
        cancel.ThrowIfCancellationRequested();
    }

    /// <inheritdoc />
    public void Dispose() => _watcher?.Dispose();

    // A change deep in a case counts when its file does; a change right below the root may be a case that comes or goes.
    private void Reported(string root, string fullPath)
    {
        var segments = Path.GetRelativePath(root, fullPath).Replace('\\', '/').Split('/', 2);
        if (segments is not [_, var inside] || WatchedPath.Counts(inside) || WatchedPath.Folders.Contains(inside)) Signal();
    }
}
