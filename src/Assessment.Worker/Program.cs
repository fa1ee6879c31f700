using System.Runtime.InteropServices;
using System.Text;
using Assessment.Worker.Commands;
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
        return (int)CommandLine.Run(args, Pipeline.Real, Terminal.OfProcess(), interruption.Token);

        // The first request ends the run tidily; a second one is left to the system, which ends the process at once.
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }
    }
}
