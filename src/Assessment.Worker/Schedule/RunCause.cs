namespace Assessment.Worker.Schedule;

/// <summary>Why the service runs a case.</summary>
internal enum RunCause
{
    /// <summary>The yearly run.</summary>
    Scheduled,

    /// <summary>The files of a case that was already made have changed.</summary>
    Correction,
}
