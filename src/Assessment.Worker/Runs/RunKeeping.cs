using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Revisions;
using Assessment.Worker.Archive;
using Assessment.Worker.Results;
using Assessment.Worker.Screen;
using Assessment.Worker.Watching;
using NodaTime.Extensions;

namespace Assessment.Worker.Runs;

/// <summary>Makes runs of a case, records them, and puts their files in place.</summary>
/// <remarks>
/// The order of writing makes every moment safe: all files are written beside their places, the archive records the run in one
/// transaction, each file is moved into place. A process killed before the record leaves everything as it was; one killed after it is
/// completed by the next run. One run per case at a time: each method takes the case's lock.
/// </remarks>
/// <param name="pipeline">The steps.</param>
/// <param name="options">What is asked of the run.</param>
/// <param name="steps">Shows the steps.</param>
/// <param name="clock">Tells when a run is made and which day a version bears.</param>
/// <param name="cancel">Ends the run before anything is recorded.</param>
internal sealed class RunKeeping(Pipeline pipeline, RunOptions options, IStepDisplay steps, TimeProvider clock, CancellationToken cancel)
{
    private RunMaking Making => new(pipeline, options, steps, cancel);

    /// <summary>Makes a draft into the case's own results folder; without any change nothing is written or recorded.</summary>
    /// <param name="caseFolder">The case.</param>
    /// <param name="reason">Why it is made again, in the office's words, or <c>null</c>.</param>
    /// <exception cref="CaseLockedException">Somebody else works on the case.</exception>
    /// <exception cref="ArchiveException">The archive cannot be used.</exception>
    /// <exception cref="ResultNotWrittenException">A file refused.</exception>
    public KeptRun Make(string caseFolder, string? reason) => Locked(caseFolder, work =>
    {
        var run = Checked(caseFolder, new(work.History, work.History.Draft, reason));
        if (run.IsRefused) return new(run, KeptAs.Refused, work.History.Draft, []);
        if (Stands(run)) return Standing(work, run);
        run = Making.Draw(run);
        return IsLast(work.History, run)
            ? new(run, KeptAs.Unchanged, work.History.Draft, Written(work, run.Outputs)) { Number = work.History.Last?.Number, Reason = work.History.Last?.Reason }
            : Recorded(work, run, work.History.Draft, RunReason.Given(reason), release: null);
    });

    /// <summary>Makes a draft, or copies the version that stands, into another folder; nothing is recorded.</summary>
    /// <param name="caseFolder">The case.</param>
    /// <param name="folder">The folder.</param>
    /// <inheritdoc cref="Make" path="/exception"/>
    public KeptRun MakeElsewhere(string caseFolder, string folder)
    {
        var history = CaseHistory.Read(caseFolder);
        var run = Checked(caseFolder, new(history, history.Draft));
        if (run.IsRefused) return new(run, KeptAs.Refused, history.Draft, []);
        var stands = Stands(run);
        var outputs = stands ? VersionFiles(new KeptFiles(HistoryFolder.Of(caseFolder), pipeline.Disk), history, run) : (run = Making.Draw(run)).Outputs;
        var written = steps.Step("Zapisuję wynik", () => ResultWriting.WriteAll(folder, outputs, pipeline.Disk, cancel));
        return new(run, stands ? KeptAs.VersionStands : KeptAs.Elsewhere, history.Draft, written) { Version = stands ? history.Current : null };
    }

    /// <summary>Makes the document once more without the marks of a draft and releases it as a version of today.</summary>
    /// <param name="caseFolder">The case.</param>
    /// <param name="reason">Why the version replaces the one before, or why it is released all the same, or <c>null</c>.</param>
    /// <param name="objection">Says why a run must not be released, given the version that stands or <c>null</c>; <c>null</c> when it may be.</param>
    /// <inheritdoc cref="Make" path="/exception"/>
    public KeptRun Release(string caseFolder, RunReason? reason, Func<CaseRun, ArchivedVersion?, string?> objection) => Locked(caseFolder, work =>
    {
        var edition = work.History.Released(clock.GetLocalNow().DateTime.ToLocalDateTime().Date);
        var run = Checked(caseFolder, new(work.History, edition, reason is { Kind: ReasonKind.Given } ? reason.Text : null));
        if (run.IsRefused) return new(run, KeptAs.Refused, edition, []);
        if (objection(run, Stands(run) ? work.History.Current : null) is { } objected)
            return new(run, KeptAs.Objected, work.History.Draft, []) { Objection = objected };
        if (Stands(run)) return Standing(work, run);
        return Recorded(work, Making.Draw(run), edition, reason,
            new(edition.Version, 0, edition.Released!.Value, edition.Replaces, run.Content.Case.Session)); // a released edition has its day
    });

    /// <summary>Makes a version the current one again and puts its files back into the results folder.</summary>
    /// <param name="caseFolder">The case.</param>
    /// <param name="version">The version.</param>
    /// <param name="reason">Why, or <c>null</c>.</param>
    /// <inheritdoc cref="Make" path="/exception"/>
    public ImmutableArray<ResultFile> Restore(string caseFolder, ArchivedVersion version, string? reason) => Locked(caseFolder, work =>
    {
        var outputs = work.Kept.Read(version.Number, work.History.Runs.First(r => r.Number == version.Run).Outputs);
        var prepared = ResultWriting.PrepareAll(work.Results, outputs, pipeline.Disk, cancel);
        work.Archive().Restore(version, clock.GetLocalNow(), reason);
        return Placed(work, prepared);
    });

    // Refused or unchanged, a case without an archive stays without one.
    private T Locked<T>(string caseFolder, Func<CaseWork, T> work)
    {
        var folder = HistoryFolder.Of(caseFolder);
        using var held = CaseLock.Take(caseFolder, clock);
        using var begun = new CaseWork(folder, new(folder, pipeline.Disk), ResultPlace.Folder(caseFolder));
        begun.Recover(pipeline.Disk);
        return work(begun);
    }

    private CaseRun Checked(string caseFolder, RunPast past)
    {
        Making.StartRenderer();
        var files = WatchedFiles.Of(caseFolder, cancel);
        var run = Making.Check(caseFolder, past);
        return run with { WatchedContent = files?.ContentIfStillThere(cancel) };
    }

    private static bool Stands(CaseRun run) => run.Assessed?.Changes is { Difference.IsEmpty: true };

    private static bool IsLast(CaseHistory history, CaseRun run) =>
        history is { Last: { Outputs: [var deck, ..] }, LastContents: { } last } && run is { Contents: { } contents, Outputs: [var drawn, ..] }
        && RunDifference.Between(last, contents).IsEmpty && deck.Sha256 == KeptFiles.Hash(drawn.Bytes.Span);

    // Nobody gave a reason: the files that changed since the last run are one.
    private static RunReason? ChangedFiles(CaseHistory history, CaseRun run) =>
        history.LastContents is { } last && RunDifference.Between(last, run.Contents!).Inputs is { IsEmpty: false } changed // a drawn run has contents
            ? new(ReasonKind.ChangedFiles, DifferenceTexts.ChangedFiles(changed))
            : null;

    private KeptRun Standing(CaseWork work, CaseRun run)
    {
        var current = work.History.Current!; // only a version can stand
        return new(run, KeptAs.VersionStands, new(current.Number, current.Released, current.Replaces), Written(work, VersionFiles(work.Kept, work.History, run)))
        {
            Number = current.Run,
            Version = current,
            Reason = work.History.Runs.First(r => r.Number == current.Run).Reason,
            Recovered = work.Recovered,
        };
    }

    private ImmutableArray<OutputFile> VersionFiles(KeptFiles kept, CaseHistory history, CaseRun run)
    {
        var current = history.Current!; // only a version has files
        var files = kept.Read(current.Number, history.Runs.First(r => r.Number == current.Run).Outputs);
        return [.. files, .. Making.ChartsOf(run).Where(c => !files.Any(f => f.Name == c.Name))];
    }

    private ImmutableArray<ResultFile> Written(CaseWork work, ImmutableArray<OutputFile> outputs) =>
        steps.Step("Zapisuję wynik", () => ResultWriting.WriteAll(work.Results, outputs, pipeline.Disk, cancel));

    private KeptRun Recorded(CaseWork work, CaseRun run, Edition edition, RunReason? given, ArchivedVersion? release) => steps.Step("Zapisuję wynik i historię", () =>
    {
        var reason = given ?? ChangedFiles(work.History, run);
        var prepared = ResultWriting.PrepareAll(work.Results, run.Outputs, pipeline.Disk, cancel);
        int number;
        try
        {
            if (release is not null) work.Kept.Keep(release.Number, run.Outputs);
            number = work.Archive().Record(
                new(run.Contents!, run.Problems, [.. run.Outputs.Select(o => new ArchivedOutput(o.Name, o.Bytes.Length, KeptFiles.Hash(o.Bytes.Span)))], reason, run.WatchedContent), // a drawn run has contents
                clock.GetLocalNow(), release);
        }
        catch
        {
            ResultWriting.Forget(prepared);
            throw;
        }
        return new KeptRun(run, KeptAs.Recorded, edition, Placed(work, prepared, withdraw: number))
        {
            Number = number,
            Reason = reason,
            Version = release is null ? null : release with { Run = number },
            Recovered = work.Recovered,
        };
    });

    // A file that is refused first takes the record back; after the first one the next run completes what is recorded.
    private ImmutableArray<ResultFile> Placed(CaseWork work, ImmutableArray<PreparedResult> prepared, int? withdraw = null)
    {
        var placed = ImmutableArray.CreateBuilder<ResultFile>();
        try
        {
            foreach (var file in prepared) placed.Add(ResultWriting.Place(file, pipeline.Disk));
        }
        catch (ResultNotWrittenException) when (withdraw is not null && placed.All(f => f.State == ResultState.Unchanged))
        {
            work.Archive().Withdraw(withdraw.Value);
            ResultWriting.Forget(prepared);
            throw;
        }
        work.Archive().Placed();
        return placed.ToImmutable();
    }

    /// <summary>What one locked piece of work has at hand.</summary>
    private sealed class CaseWork(HistoryFolder folder, KeptFiles kept, string results) : IDisposable
    {
        private RunArchive? _archive;

        public KeptFiles Kept => kept;

        public string Results => results;

        public CaseHistory History { get; private set; } = CaseHistory.None;

        public int? Recovered { get; private set; }

        public RunArchive Archive() => _archive ??= RunArchive.Open(folder);

        public void Recover(Disk disk)
        {
            if (!File.Exists(folder.Archive)) return;
            Recovered = Recovery.Complete(Archive(), kept, results, disk);
            History = CaseHistory.Of(Archive());
        }

        public void Dispose() => _archive?.Dispose();
    }
}
