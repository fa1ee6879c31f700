namespace Assessment.Worker.Schedule;

/// <summary>Why a case is run.</summary>
internal enum RunCause
{
    /// <summary>The yearly run.</summary>
    Scheduled,

    /// <summary>The files of a case that was already made have changed.</summary>
    Correction,

    /// <summary>Not the service but somebody at the computer: the archive tells of it.</summary>
    ByHand,
}
