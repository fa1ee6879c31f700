using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Assessment.Worker.Commands;
using Assessment.Worker.Launch;
using Assessment.Worker.Screen;

namespace Assessment.Worker;

/// <summary>The process: signals, encoding of the screen, exit code.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var interruption = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var terminal = Terminal.OfProcess();
        if (Console.IsInputRedirected || GivenCase.Of(args, Environment.CurrentDirectory, AppContext.BaseDirectory, IsCase) is not { } folder)
            return (int)Run(args);
        return (int)new AttendedRun(f => Run(["generate", f]), Open, () => Console.ReadKey(intercept: true), terminal.Out).Run(folder);

        ExitCode Run(string[] arguments) => CommandLine.Run(arguments, Pipeline.Real, terminal, interruption.Token);

        // The first request ends the run tidily; a second one is left to the system, which ends the process at once.
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }
    }

    private static bool IsCase(string folder) => File.Exists(Path.Combine(folder, "ocena.yaml"));

    private static bool Open(string file)
    {
        try
        {
            using var viewer = Process.Start(new ProcessStartInfo(file) { UseShellExecute = true });
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
