using Assessment.Worker.Schedule;
using Assessment.Worker.Watching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>Looks at every case whenever something may have changed, and has done what each needs next.</summary>
/// <remarks>
/// What to do follows from the state of a case alone (<see cref="YearlySchedule"/>), so a lost report of the system, a restart or a kill
/// loses nothing and doubles nothing. Everything here runs on one thread at a time; the work itself runs in processes of its own.
/// </remarks>
internal sealed class ServingLoop : BackgroundService
{
    private static readonly Duration Breath = Duration.FromMilliseconds(200);

    private readonly ServingOptions _options;
    private readonly CaseWork _work;
    private readonly ServingClock _clock;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly ILogger<ServingLoop> _log;
    private readonly ChangeSignals _signals = new();
    private readonly CancellationTokenSource _kill = new();
    private readonly SortedDictionary<string, ServedCase> _cases = new(StringComparer.Ordinal);
    private readonly CaseNotices _notices;

    /// <summary>Makes the loop.</summary>
    /// <param name="options">What is served.</param>
    /// <param name="work">What can be done to a case.</param>
    /// <param name="clock">The time.</param>
    /// <param name="lifetime">Ends the host when everything due is done (<see cref="ServingOptions.Once"/>).</param>
    /// <param name="log">The log.</param>
    public ServingLoop(ServingOptions options, CaseWork work, ServingClock clock, IHostApplicationLifetime lifetime, ILogger<ServingLoop> log)
    {
        _options = options;
        _work = work;
        _clock = clock;
        _lifetime = lifetime;
        _log = log;
        _notices = new(log, clock);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _signals.Dispose();
        _kill.Dispose();
        base.Dispose();
    }

    /// <summary>Stops: a run in progress may finish within the time allowed, then it is ended.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        var running = _cases.Values.Where(c => c.IsBusy).Select(c => c.Work!).ToList(); // a busy case has work
        ServeLog.Stopping(_log, running.Count);
        _kill.CancelAfter(_options.Settings.StopWithin.ToTimeSpan());
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (!_options.Once && !_signals.Listen(_options.Root)) ServeLog.NoReports(_log, _options.Root);
        var begin = _clock.Pulse.GetTimestamp();
        var started = false;
        while (true)
        {
            var wake = Pass(stoppingToken);
            if (!started) ServeLog.Started(_log, _options.Root, _cases.Count);
            started = true;
            if (_options.Once && IsDone(_clock.Pulse.GetElapsedTime(begin))) break;
            await _signals.Wait(cancel => Wait(wake, cancel), stoppingToken).ConfigureAwait(false);
            // Reports come in bursts while files are copied.
            await Task.Delay(Breath.ToTimeSpan(), _clock.Pulse, stoppingToken).ConfigureAwait(false);
        }

        _lifetime.StopApplication();
    }

    // A file that stays locked must not keep a timer's process for ever.
    private bool IsDone(TimeSpan elapsed) =>
        _cases.Values.All(c => c.IsSettled)
        || (elapsed > _options.Settings.RunLimit.ToTimeSpan() && _cases.Values.All(c => !c.IsBusy && (c.Content is null || c.IsSettled)));

    /// <summary>Looks at every case once and starts what is due.</summary>
    /// <returns>When to look again on either clock.</returns>
    internal (Instant Beat, Instant Now) Pass(CancellationToken stop)
    {
        Discover();
        var (beat, now) = (_clock.Beat, _clock.Now);
        var wake = (Beat: beat + _options.Settings.Polling, Now: DailyNotice.Next(now));
        foreach (var served in _cases.Values.Where(c => !c.IsBusy))
        {
            try
            {
                if (served.Look(beat, stop) is { } again) wake.Beat = Instant.Min(wake.Beat, again);
                else if (Advance(served, now) is { } due) wake.Now = Instant.Min(wake.Now, due);
            }
#pragma warning disable CA1031 // A case that cannot even be looked at must not stop the others.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                ServeLog.NotListed(_log, served.Name, fault.GetType().Name);
            }
        }

        return wake;
    }

    private void Discover()
    {
        try
        {
            var folders = CaseFolders.Of(_options.Root);
            foreach (var gone in _cases.Values.Where(c => !c.IsBusy && !folders.Contains(c.Folder)).ToList())
            {
                ServeLog.Gone(_log, gone.Name);
                _cases.Remove(gone.Folder);
            }

            foreach (var folder in folders.Where(f => !_cases.ContainsKey(f)))
            {
                _cases[folder] = new(folder, _options.Settings.Quiet, _log);
                ServeLog.Found(_log, _cases[folder].Name);
            }
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            ServeLog.RootNotListed(_log, _options.Root, refusal.GetType().Name);
        }
    }

    /// <summary>Starts what the case needs next, if it is due and there is room for it.</summary>
    /// <returns>When the calendar makes it look again, if it does.</returns>
    private Instant? Advance(ServedCase served, Instant now)
    {
        if (served.Facts is not { } facts) return null;
        var step = YearlySchedule.Next(facts, now);
        _notices.Tell(served, facts, step, now);
        if (RollsOver(served, now)) return Start(served, () => RollOver(served));
        return step switch
        {
            NextStep.Look => Start(served, () => LookForExports(served, facts.Content)),
            NextStep.Run run => Start(served, () => Run(served, facts.Content, run.Cause)),
            NextStep.WaitUntil wait => wait.Until,
            _ => null,
        };
    }

    private Instant? Start(ServedCase served, Func<Task> work)
    {
        served.IsPending = _cases.Values.Count(c => c.IsBusy) >= _options.Settings.Parallel;
        if (served.IsPending) return null;
        served.Work = Guarded(served, work);
        _ = served.Work.ContinueWith(_ => _signals.Signal(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return null;
    }

    private async Task Guarded(ServedCase served, Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Note: not remembered as a try, so that the next start does the work again.
        }
#pragma warning disable CA1031 // Whatever goes wrong with one case must not stop the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            ServeLog.NotListed(_log, served.Name, fault.GetType().Name);
            served.Remember(served.Memory.After(_clock.Now, served.Content ?? "", RunCause.Scheduled, RunOutcome.Fault));
        }
    }

    private async Task LookForExports(ServedCase served, string content)
    {
        var (outcome, missing) = await _work.Look(served.Folder, _kill.Token).ConfigureAwait(false);
        if (outcome == RunOutcome.Done)
        {
            served.Remember(served.Memory with { LookedAt = content, Missing = missing });
            return;
        }

        ServeLog.RunFailed(_log, served.Name, ServeLog.Text(outcome), CaseProcesses.ReportOf(served.Folder, outcome));
        served.Remember(served.Memory.After(_clock.Now, content, RunCause.Scheduled, outcome));
    }

    private async Task Run(ServedCase served, string content, RunCause cause)
    {
        ServeLog.RunStarted(_log, served.Name, ServeLog.Text(cause));
        if (served.Memory.BrokenOff is not null) ServeLog.MadeAgain(_log, served.Name);
        var begin = _clock.Pulse.GetTimestamp();
        var outcome = await RunToItsEnd(served, cause).ConfigureAwait(false);
        served.Remember(served.Memory.After(_clock.Now, content, cause, outcome));
        var report = CaseProcesses.ReportOf(served.Folder, outcome);
        if (outcome == RunOutcome.Done) ServeLog.RunDone(_log, served.Name, Math.Round(_clock.Pulse.GetElapsedTime(begin).TotalSeconds, 1), report);
        else ServeLog.RunFailed(_log, served.Name, ServeLog.Text(outcome), report);
    }

    private async Task<RunOutcome> RunToItsEnd(ServedCase served, RunCause cause)
    {
        try
        {
            return await _work.Run(served.Folder, _kill.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            served.Remember(served.Memory with { BrokenOff = cause });
            ServeLog.BrokenOff(_log, served.Name, _options.Settings.StopWithin.TotalSeconds);
            throw;
        }
    }

    private bool RollsOver(ServedCase served, Instant now) =>
        served.Overview is { } overview
        && served.Memory.RolledOverTo != overview.Year + 1
        && RolloverSeason.IsOpen(overview.Schedule, overview.Year, YearlySchedule.DayOf(now))
        && _cases.Values.All(c => c.IsKnown)
        && !_cases.Values.Any(c => c.Overview is { } other && other.Unit == overview.Unit && other.Year > overview.Year);

    private async Task RollOver(ServedCase served)
    {
        var next = served.Overview!.Year + 1; // only a case with an overview is rolled over
        var outcome = await _work.RollOver(served.Folder, _kill.Token).ConfigureAwait(false);
        served.Remember(served.Memory with { RolledOverTo = next });
        if (outcome == RunOutcome.Done) ServeLog.RolledOver(_log, served.Name);
        else ServeLog.NotRolledOver(_log, served.Name, ServeLog.Text(outcome));
    }

    private Task<Task> Wait((Instant Beat, Instant Now) wake, CancellationToken cancel) =>
        Task.WhenAny(Delay(wake.Beat - _clock.Beat, _clock.Pulse, cancel), Delay(wake.Now - _clock.Now, _clock.Calendar, cancel));

    private static Task Delay(Duration time, TimeProvider clock, CancellationToken cancel) =>
        Task.Delay(Duration.Max(Duration.Zero, Duration.Min(time, Duration.FromDays(1))).ToTimeSpan(), clock, cancel);
}
