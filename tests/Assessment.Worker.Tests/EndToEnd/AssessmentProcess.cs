using System.Diagnostics;
using System.Text;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The built program as a process of its own.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">What it printed.</param>
/// <param name="Error">What it printed on the error output.</param>
internal sealed record AssessmentProcess(int ExitCode, string Out, string Error)
{
    /// <summary>The program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "assessment.dll");

    public static Task<AssessmentProcess> RunAsync(params string[] arguments) => RunAsync("dotnet", [Program, .. arguments], _ => { });

    /// <summary>Runs a program to its end.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="configure">Changes its surroundings.</param>
    public static async Task<AssessmentProcess> RunAsync(string file, string[] arguments, Action<ProcessStartInfo> configure)
    {
        using var process = Start(file, arguments, configure);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program whose output the test reads.</summary>
    public static Process Start(string file, string[] arguments, Action<ProcessStartInfo> configure)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        configure(start);
        return Process.Start(start)!; // never null without UseShellExecute
    }
}
