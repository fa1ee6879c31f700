using Assessment.Sources;
using Assessment.Sources.Exports;
using Assessment.Worker.Results;
using Assessment.Worker.Schedule;
using Assessment.Worker.Watching;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>A case as the service knows it: its files, its configuration, what was done to it. Used by one thread.</summary>
internal sealed class ServedCase
{
    private readonly QuietFiles _files;
    private readonly ILogger _log;
    private FolderListing? _hashed;
    private bool _isLocked;

    /// <summary>Makes acquaintance with a case.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="quiet">How long its files have to be left alone.</param>
    /// <param name="log">Where to tell what keeps it waiting.</param>
    public ServedCase(string folder, Duration quiet, ILogger log)
    {
        Folder = folder;
        _files = new(quiet);
        _log = log;
        Memory = Remembered();
        Archive = new(folder, refusal => ServeLog.ArchiveNotRead(log, Name, refusal.Reason, refusal.WayOut));
    }

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>The folder's name, by which the log calls it.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>What is remembered of it.</summary>
    public CaseMemory Memory { get; private set; }

    /// <summary>What its archive tells.</summary>
    public WatchedArchive Archive { get; }

    /// <summary>Hash of its files, or <c>null</c> while they are being written.</summary>
    public string? Content { get; private set; }

    /// <summary>What its configuration says, or <c>null</c> when that cannot be used.</summary>
    public CaseOverview? Overview { get; private set; }

    /// <summary>True once its configuration has been looked at, whatever came of it.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The work that was last begun on it, or <c>null</c>.</summary>
    public Task? Work { get; set; }

    /// <summary>True while that work is being done: nobody else may touch the case.</summary>
    public bool IsBusy => Work is { IsCompleted: false };

    /// <summary>True when it needs something for which there was no room yet.</summary>
    public bool IsPending { get; set; }

    /// <summary>True when nothing is done nor to be done now.</summary>
    public bool IsSettled => !IsBusy && !IsPending && Content is not null && Told is not (NextStep.Run or NextStep.Look);

    /// <summary>The step that was last told of, so that it is told once.</summary>
    public NextStep? Told { get; set; }

    /// <summary>Looks at its files.</summary>
    /// <param name="beat">The time.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>When to look again because files are being written; <c>null</c> when they are finished.</returns>
    public Instant? Look(Instant beat, CancellationToken cancel)
    {
        Archive.Look();
        var isQuiet = _files.Note(FolderListing.Of(Folder), beat);
        if (isQuiet && _files.Listing == _hashed) return null;
        (Content, _hashed) = (null, null);
        if (!isQuiet) return _files.QuietAt;
        try
        {
            var content = ContentHash.Of(Folder, _files.Listing!, cancel); // listed above
            if (!_files.Note(FolderListing.Of(Folder), beat)) return _files.QuietAt;
            (_hashed, Content, _isLocked) = (_files.Listing, content, false);
            ReadOverview();
            IsKnown = true;
            return null;
        }
        catch (IOException)
        {
            if (!_isLocked) ServeLog.Locked(_log, Name);
            _isLocked = true;
            return beat + Duration.FromSeconds(1);
        }
    }

    /// <summary>What decides about it, or <c>null</c> while its files are being written.</summary>
    public CaseFacts? Facts => Content is { } content
        ? new(
            Overview?.Year ?? 0, Overview?.Schedule ?? Schedules.CaseSchedule.Default, content,
            RecordedRun.Later(Memory.LastDone, Recorded), RecordedRun.Later(Memory.LastTried, Recorded),
            Archive.Standing.Current?.Released, Memory.MissingOf(content), Memory.BrokenOff)
        : null;

    private RunMark? Recorded => RecordedRun.Mark(Archive.Standing);

    /// <summary>Remembers.</summary>
    public void Remember(CaseMemory memory)
    {
        Memory = memory;
        try
        {
            CaseMemoryFile.Write(Folder, memory);
        }
        catch (ResultNotWrittenException)
        {
            ServeLog.MemoryLost(_log, Name);
        }
    }

    private CaseMemory Remembered()
    {
        try
        {
            if (CaseMemoryFile.Read(Folder) is { } memory) return memory;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Told below, as a file that cannot be understood.
        }

        ServeLog.MemoryLost(_log, Name);
        return CaseMemory.Nothing;
    }

    private void ReadOverview()
    {
        try
        {
            Overview = CaseOverview.Read(Folder);
        }
        catch (CaseConfigurationException)
        {
            Overview = null; // The run tells what is wrong with it.
        }
    }
}
