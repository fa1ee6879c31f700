using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assessment.Rendering.Pdf;
using Assessment.Worker.Commands;
using Assessment.Worker.Results;
using Assessment.Worker.Screen;

namespace Assessment.KilledRun;

/// <summary>The program as an office runs it, killed by itself at a step of writing. Only the drawing is a short one.</summary>
internal static class Program
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">Number of the step to die at, from 1 (0 for none), and the program's own arguments.</param>
    private static int Main(string[] args)
    {
        var (last, step) = (int.Parse(args[0], CultureInfo.InvariantCulture), 0);
        var pipeline = Worker.Pipeline.Real with
        {
            StartRenderer = _ => { },
            Render = (deck, _, output, _) =>
            {
                var bytes = Encoding.UTF8.GetBytes(string.Join('\n', deck.Cover!.Lines) + "\n%%EOF");
                output.Write(bytes);
                return new RenderedDeck(1, bytes.Length, new([], 1));
            },
            Attachments = [new("Dołączam", (run, _) => [new("zalacznik.txt", run.Outputs[0].Bytes)])],
            WriteFile = (path, bytes) =>
            {
                Reach();
                ResultWriting.ToDisk(path, bytes[..(bytes.Length / 2)]);
                Reach();
                ResultWriting.ToDisk(path, bytes);
            },
            Replace = (from, to) =>
            {
                Reach();
                Worker.Pipeline.Real.Replace(from, to);
                Reach();
            },
        };
        return (int)CommandLine.Run(args[1..], pipeline, Terminal.OfProcess(), CancellationToken.None);

        void Reach()
        {
            if (++step != last) return;
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite); // the signal is on its way
        }
    }
}
