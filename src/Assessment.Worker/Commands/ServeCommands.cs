using System.CommandLine;
using System.Runtime.ExceptionServices;
using Assessment.Sources.Settings;
using Assessment.Worker.Screen;
using Assessment.Worker.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Assessment.Worker.Commands;

/// <summary>The commands about a root folder with many cases: <c>serve</c> and <c>status</c>.</summary>
internal static class ServeCommands
{
    /// <summary>Runs the service.</summary>
    public static DescribedCommand Serve()
    {
        var root = Root();
        var once = Parameters.Switch("Robi raz to, co jest teraz do zrobienia, i kończy (dla harmonogramu zadań systemu).", "--once", "--raz");
        var speed = new Option<int?>("--speed", "--tempo") { HelpName = "ILE", Description = "Do prób: ile sekund harmonogramu mija w sekundę (1–10000000)." };
        return new("serve", "usluga", "Usługa: co roku sama robi ocenę każdej sprawy w folderze i powtarza ją po każdej poprawce plików.",
            c => Serve(c, c.Value(root), c.Value(once), c.Value(speed) ?? 1),
            "serve sprawy",
            "usluga sprawy --raz")
        {
            root, once, speed,
        };
    }

    /// <summary>Shows every case of a root.</summary>
    public static DescribedCommand Status()
    {
        var root = Root();
        return new("status", "stan", "Pokazuje stan każdej sprawy w folderze: ostatni przebieg, wersję, problemy, braki, następny przebieg, dni do terminu.",
            c => new StatusReport(c.Terminal.Clock, c.Terminal.Out, c.Cancel).Write(ServedRoot(c.Value(root))),
            "status sprawy",
            "stan sprawy")
        {
            root,
        };
    }

    private static Argument<string> Root() => new("FOLDER") { Description = "Folder, w którym są foldery spraw." };

    private static string ServedRoot(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static ExitCode Serve(CommandContext context, string folder, bool once, int speed)
    {
        var root = ServedRoot(folder);
        var options = new ServingOptions(root, ServiceSettingsReader.Read(root), once);
        if (Calendar(speed, context.Terminal) is not { } calendar) return ExitCode.Usage;
        using var rootLock = RootLock.Take(root);
        if (rootLock is null)
        {
            context.Terminal.Error.WriteLine($"Folder {PrintableText.OneLine(root)} obsługuje już inna usługa. Zatrzymaj ją albo wskaż inny folder.");
            return ExitCode.Usage;
        }

        var clock = new ServingClock(calendar, context.Terminal.Clock);
        var process = new ProgramProcess(ProgramProcess.ThisProgram(), options.Settings.RunLimit.ToTimeSpan(), context.Terminal.Clock);
        using var host = ServeHost.Build(options, new CaseProcesses(process, calendar).Work, clock);
        var loop = host.Services.GetServices<IHostedService>().OfType<ServingLoop>().Single();
        host.RunAsync(context.Cancel).GetAwaiter().GetResult();
        // Note: a fault of the loop itself stops the host in silence; the exit code must tell systemd to start it again.
        if (loop.ExecuteTask is { Exception: { } fault }) ExceptionDispatchInfo.Throw(fault.InnerException ?? fault);
        return ExitCode.Done;
    }

    private static TimeProvider? Calendar(int speed, Terminal terminal)
    {
        if (speed is < 1 or > 10_000_000)
        {
            terminal.Error.WriteLine("Opcja --tempo wymaga liczby od 1 do 10000000.");
            return null;
        }

        return speed == 1 ? terminal.Clock : new ShiftedClock(Instant.FromDateTimeOffset(terminal.Clock.GetUtcNow()), speed, terminal.Clock);
    }
}
