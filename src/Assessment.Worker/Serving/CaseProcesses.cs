using System.Text;
using Assessment.Worker.Commands;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using Assessment.Worker.Schedule;

namespace Assessment.Worker.Serving;

/// <summary>The work on a case as commands of this program.</summary>
/// <param name="process">Runs them.</param>
/// <param name="calendar">The time they are told when it is not the system's own.</param>
internal sealed class CaseProcesses(ProgramProcess process, TimeProvider calendar)
{
    /// <summary>Where the last run of a case told what it did, for the office: the service's own log holds no data.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="outcome">How the run ended.</param>
    /// <returns>The run's report page when it wrote one, else what it printed.</returns>
    public static string ReportOf(string folder, RunOutcome outcome) =>
        outcome is RunOutcome.Done or RunOutcome.DataErrors or RunOutcome.WrongConfiguration
            && Path.Combine(ResultPlace.Folder(folder), RunReportFile.Name) is var page && File.Exists(page) ? page : PrintedBy(folder);

    private static string PrintedBy(string folder) => Path.Combine(folder, "historia", "ostatni-przebieg.txt");

    /// <summary>The work.</summary>
    public CaseWork Work => new(Look, Run, RollOver);

    private async Task<CaseWork.Looked> Look(string folder, CancellationToken kill)
    {
        var (outcome, code, output, error) = await process.Run(["missing", "--plain", folder, .. ClockOption.ArgumentsOf(calendar)], kill).ConfigureAwait(false);
        if ((ExitCode)code is ExitCode.Done or ExitCode.DataErrors && outcome is RunOutcome.Done or RunOutcome.DataErrors)
            return new(RunOutcome.Done, [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        // A configuration that cannot be used makes no document either; the refused run leaves the page that says so.
        if (outcome == RunOutcome.WrongConfiguration) return new(await Run(folder, kill).ConfigureAwait(false) is RunOutcome.Done ? RunOutcome.Interrupted : outcome, []);
        Report(folder, output + error);
        return new(outcome, []);
    }

    private async Task<RunOutcome> Run(string folder, CancellationToken kill)
    {
        var (outcome, _, output, error) = await process.Run(["generate", folder, .. ClockOption.ArgumentsOf(calendar)], kill).ConfigureAwait(false);
        Report(folder, output + error);
        return outcome;
    }

    private async Task<RunOutcome> RollOver(string folder, CancellationToken kill)
    {
        var (outcome, _, _, _) = await process.Run(["rollover", folder, .. ClockOption.ArgumentsOf(calendar)], kill).ConfigureAwait(false);
        return outcome;
    }

    private static void Report(string folder, string text)
    {
        try
        {
            ResultWriting.Write(PrintedBy(folder), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
                (from, to) => File.Move(from, to, overwrite: true), CancellationToken.None);
        }
        catch (ResultNotWrittenException)
        {
            // Note: a case that takes no file gets no report; the outcome is in the service's log all the same.
        }
    }
}
