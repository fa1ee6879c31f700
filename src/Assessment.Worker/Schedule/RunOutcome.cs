namespace Assessment.Worker.Schedule;

/// <summary>How a try to run a case ended.</summary>
internal enum RunOutcome
{
    /// <summary>The deck was made, or found unchanged.</summary>
    Done,

    /// <summary>Errors in the data; only a change of the files can help.</summary>
    DataErrors,

    /// <summary><c>ocena.yaml</c> is wrong; only a change of the files can help.</summary>
    WrongConfiguration,

    /// <summary>A fault of the program.</summary>
    Fault,

    /// <summary>A file was locked, the disk full; trying again may help.</summary>
    FileAccess,

    /// <summary>It was interrupted from outside.</summary>
    Interrupted,

    /// <summary>The run took longer than allowed and was ended.</summary>
    TimedOut,

    /// <summary>The run ended without saying why, e.g. it was killed.</summary>
    Crashed,
}
