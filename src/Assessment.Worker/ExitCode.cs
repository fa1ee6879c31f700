namespace Assessment.Worker;

/// <summary>What the process tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Errors in the data; no deck was written.</summary>
    DataErrors = 1,

    /// <summary>Wrong usage or configuration.</summary>
    Usage = 2,

    /// <summary>A fault of the program.</summary>
    InternalFault = 3,

    /// <summary>A file could not be read or written.</summary>
    FileAccess = 4,

    /// <summary>Interrupted by Ctrl+C or a request to end.</summary>
    Interrupted = 130,
}
