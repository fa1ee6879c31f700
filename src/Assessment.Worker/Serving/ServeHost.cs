using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;
using Serilog.Events;

namespace Assessment.Worker.Serving;

/// <summary>Puts the service together: lifetimes of systemd and Windows, logs, the loop. It listens to no port and reads no settings but <c>usluga.yaml</c>.</summary>
internal static class ServeHost
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss} [{Level:u3}] {Message:lj}{NewLine}{Exception}";
    private const string FileLine = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {Message:lj} {Properties:j}{NewLine}{Exception}";

    /// <summary>Makes the host.</summary>
    /// <param name="options">What is served.</param>
    /// <param name="work">What can be done to a case.</param>
    /// <param name="clock">The time.</param>
    public static IHost Build(ServingOptions options, CaseWork work, ServingClock clock)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ApplicationName = "assessment" });
        builder.Services.AddWindowsService(o => o.ServiceName = "assessment");
        builder.Services.AddSystemd();
        builder.Services.AddSerilog(Logger(options), dispose: true);
        builder.Services.Configure<HostOptions>(o =>
        {
            o.ShutdownTimeout = options.Settings.StopWithin.ToTimeSpan() + TimeSpan.FromSeconds(10);
            o.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.StopHost;
        });
        builder.Services.AddSingleton(options).AddSingleton(work).AddSingleton(clock).AddHostedService<ServingLoop>();
        return builder.Build();
    }

    private static Serilog.Core.Logger Logger(ServingOptions options) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.File(
            Path.Combine(RootLock.FolderOf(options.Root), "usluga-.log"), outputTemplate: FileLine, formatProvider: CultureInfo.InvariantCulture,
            rollingInterval: RollingInterval.Day, retainedFileCountLimit: options.Settings.LogDays, fileSizeLimitBytes: 50_000_000, rollOnFileSizeLimit: true)
        .CreateLogger();
}
