using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>What is remembered of a run.</summary>
/// <param name="At">When it ended.</param>
/// <param name="Content">Hash of the files it was made from.</param>
/// <param name="Cause">Why it was made.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Failures">How many times in a row these files failed in a way that trying again may mend; 0 after success.</param>
internal sealed record RunMark(Instant At, string Content, RunCause Cause, RunOutcome Outcome, int Failures = 0);
