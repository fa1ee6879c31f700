using System.CommandLine;
using System.Runtime.ExceptionServices;
using Assessment.Sources.Settings;
using Assessment.Worker.Screen;
using Assessment.Worker.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Assessment.Worker.Commands;

/// <summary>The commands about a root folder with many cases: <c>serve</c> and <c>status</c>.</summary>
internal static class ServeCommands
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>Runs the service.</summary>
    public static DescribedCommand Serve()
    {
        var root = Root();
        var once = Parameters.Switch("Robi raz to, co jest teraz do zrobienia, i kończy (dla harmonogramu zadań systemu).", "--once", "--raz");
        var at = new Option<string?>("--at", "--chwila") { HelpName = "CHWILA", Description = "Do prób: zegar usługi zaczyna od tej chwili czasu polskiego, np. 2027-04-01T08:00." };
        var speed = new Option<int?>("--speed", "--tempo") { HelpName = "ILE", Description = "Do prób: ile sekund harmonogramu mija w sekundę (1–10000000)." };
        return new("serve", "usluga", "Usługa: co roku sama robi ocenę każdej sprawy w folderze i powtarza ją po każdej poprawce plików.",
            c => Serve(c, c.Value(root), c.Value(once), c.Value(at), c.Value(speed) ?? 1),
            "serve sprawy",
            "usluga sprawy --raz")
        {
            root, once, at, speed,
        };
    }

    /// <summary>Shows every case of a root.</summary>
    public static DescribedCommand Status()
    {
        var root = Root();
        return new("status", "stan", "Pokazuje stan każdej sprawy w folderze: ostatni przebieg, braki, następny przebieg, dni do terminu.",
            c => new StatusReport(c.Terminal.Clock, c.Terminal.Out, c.Cancel).Write(ServedRoot(c.Value(root))),
            "status sprawy",
            "stan sprawy")
        {
            root,
        };
    }

    private static Argument<string> Root() => new("FOLDER") { Description = "Folder, w którym są foldery spraw." };

    private static string ServedRoot(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static ExitCode Serve(CommandContext context, string folder, bool once, string? at, int speed)
    {
        var root = ServedRoot(folder);
        var options = new ServingOptions(root, ServiceSettingsReader.Read(root), once);
        if (Calendar(at, speed, context.Terminal) is not { } calendar) return ExitCode.Usage;
        using var rootLock = RootLock.Take(root);
        if (rootLock is null)
        {
            context.Terminal.Error.WriteLine($"Folder {PrintableText.OneLine(root)} obsługuje już inna usługa. Zatrzymaj ją albo wskaż inny folder.");
            return ExitCode.Usage;
        }

        var clock = new ServingClock(calendar, context.Terminal.Clock);
        var process = new ProgramProcess(ProgramProcess.ThisProgram(), options.Settings.RunLimit.ToTimeSpan(), context.Terminal.Clock);
        using var host = ServeHost.Build(options, new CaseProcesses(process).Work, clock);
        var loop = host.Services.GetServices<IHostedService>().OfType<ServingLoop>().Single();
        host.RunAsync(context.Cancel).GetAwaiter().GetResult();
        // Note: a fault of the loop itself stops the host in silence; the exit code must tell systemd to start it again.
        if (loop.ExecuteTask is { Exception: { } fault }) ExceptionDispatchInfo.Throw(fault.InnerException ?? fault);
        return ExitCode.Done;
    }

    private static TimeProvider? Calendar(string? at, int speed, Terminal terminal)
    {
        if (speed is < 1 or > 10_000_000)
        {
            terminal.Error.WriteLine("Opcja --tempo wymaga liczby od 1 do 10000000.");
            return null;
        }

        if (at is null) return speed == 1 ? terminal.Clock : new ShiftedClock(Instant.FromDateTimeOffset(terminal.Clock.GetUtcNow()), speed, terminal.Clock);
        if (Moment.Parse(at) is { Success: true } parsed)
            return new ShiftedClock(parsed.Value.InZoneLeniently(Schedule.YearlySchedule.Zone).ToInstant(), speed, terminal.Clock);
        terminal.Error.WriteLine($"„{PrintableText.OneLine(at)}” nie jest chwilą; oczekiwano daty i godziny, np. 2027-04-01T08:00.");
        return null;
    }
}
