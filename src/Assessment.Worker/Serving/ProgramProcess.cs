using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Assessment.Worker.Schedule;

namespace Assessment.Worker.Serving;

/// <summary>Runs this program as a process of its own, within a time limit.</summary>
/// <param name="program">The file to start and the arguments that always come first.</param>
/// <param name="limit">The longest it may run.</param>
/// <param name="time">Measures the limit.</param>
internal sealed class ProgramProcess((string File, ImmutableArray<string> First) program, TimeSpan limit, TimeProvider time)
{
    /// <summary>Most characters of output that are kept.</summary>
    private const int MaximumOutput = 1_000_000;

    /// <summary>This program: the executable itself, or <c>dotnet</c> with its assembly.</summary>
    public static (string File, ImmutableArray<string> First) ThisProgram()
    {
        var file = Environment.ProcessPath ?? "assessment";
        return Path.GetFileNameWithoutExtension(file).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? (file, [Environment.GetCommandLineArgs()[0]])
            : (file, []);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="kill">Ends it at once.</param>
    /// <returns>How it ended, its output, and its error output.</returns>
    /// <exception cref="OperationCanceledException">It was ended by <paramref name="kill"/>.</exception>
    public async Task<(RunOutcome Outcome, int ExitCode, string Out, string Error)> Run(ImmutableArray<string> arguments, CancellationToken kill)
    {
        using var process = new Process { StartInfo = Start([.. program.First, .. arguments]) };
        try
        {
            if (!process.Start()) return (RunOutcome.Crashed, -1, "", "");
        }
        catch (Win32Exception refusal)
        {
            return (RunOutcome.Crashed, refusal.NativeErrorCode, "", refusal.Message);
        }

        process.StandardInput.Close();
        var output = Read(process.StandardOutput);
        var error = Read(process.StandardError);
        using var timeout = new CancellationTokenSource(limit, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(kill, timeout.Token);
        try
        {
            await process.WaitForExitAsync(ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            End(process);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            kill.ThrowIfCancellationRequested();
            return (RunOutcome.TimedOut, -1, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
        }

        return (OutcomeOf(process.ExitCode), process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }

    /// <summary>What an exit code says of a run.</summary>
    public static RunOutcome OutcomeOf(int exitCode) => (ExitCode)exitCode switch
    {
        ExitCode.Done => RunOutcome.Done,
        ExitCode.DataErrors => RunOutcome.DataErrors,
        ExitCode.Usage => RunOutcome.WrongConfiguration,
        ExitCode.InternalFault => RunOutcome.Fault,
        ExitCode.FileAccess => RunOutcome.FileAccess,
        ExitCode.Interrupted => RunOutcome.Interrupted,
        _ => RunOutcome.Crashed,
    };

    private ProcessStartInfo Start(ImmutableArray<string> arguments) => new(program.File, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        UseShellExecute = false,
        CreateNoWindow = true,
    };

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    private static async Task<string> Read(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (var read = await reader.ReadAsync(buffer).ConfigureAwait(false); read > 0; read = await reader.ReadAsync(buffer).ConfigureAwait(false))
            if (text.Length < MaximumOutput) text.Append(buffer, 0, read);
        return text.ToString();
    }
}
