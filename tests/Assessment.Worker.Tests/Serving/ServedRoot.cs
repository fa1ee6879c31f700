using System.Collections.Immutable;
using System.Globalization;
using Assessment.Sources.Settings;
using Assessment.Worker.Schedule;
using Assessment.Worker.Serving;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Assessment.Worker.Tests.Serving;

/// <summary>A root folder with small cases, and a service over it whose time the test moves and whose work the test does.</summary>
internal sealed class ServedRoot : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ServingLoop _loop;

    public ServedRoot()
    {
        Clock = new(YearlySchedule.StartOf(new LocalDate(2026, 4, 1)).ToDateTimeOffset());
        _loop = Loop();
    }

    /// <summary>The service's time: 1 April 2026 at first, when the cases of 2025 are due.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>The runs made so far, by case.</summary>
    public List<string> Runs { get; } = [];

    /// <summary>The rollovers made so far, by case.</summary>
    public List<string> Rollovers { get; } = [];

    /// <summary>Most runs that were in progress at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Answers for the missing exports of a case.</summary>
    public Func<string, ImmutableArray<string>> Missing { get; set; } = _ => [];

    /// <summary>Does the run of a case.</summary>
    public Func<string, Task<RunOutcome>> Run { get; set; } = _ => Task.FromResult(RunOutcome.Done);

    public string this[params ReadOnlySpan<string> parts] => _folder[parts];

    public static string Configuration(int year, string unit = "1206172") =>
        $"rok: {year.ToString(CultureInfo.InvariantCulture)}\n{SmallCase.Who.Replace("1206172", unit, StringComparison.Ordinal)}";

    public ServedRoot With(string name, int year = 2025)
    {
        Write(name, "ocena.yaml", Configuration(year));
        Write(name, "dane/cas/tabela.csv", "a");
        return this;
    }

    public void Write(string name, string path, string text)
    {
        var full = Path.Combine(_folder[name], path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Lets time pass until nothing more happens: passes a second apart, long enough for files to be quiet.</summary>
    public void Settle(int seconds = 15)
    {
        for (var i = 0; i < seconds; i++)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            Pass();
        }
    }

    public void Pass() => _loop.Pass(TestContext.Current.CancellationToken);

    /// <summary>The service ends without a word, as when it is killed, and a new one starts.</summary>
    public void Restart()
    {
        _loop.Dispose();
        _loop = Loop();
    }

    public void Dispose()
    {
        _loop.Dispose();
        _folder.Dispose();
    }

    private ServingLoop Loop()
    {
        var work = new CaseWork(
            (folder, _) => Task.FromResult(new CaseWork.Looked(RunOutcome.Done, Missing(Path.GetFileName(folder)))),
            RunCounted,
            (folder, _) =>
            {
                Rollovers.Add(Path.GetFileName(folder));
                return Task.FromResult(RunOutcome.Done);
            });
        return new(new(_folder.Path, new ServiceSettings { Parallel = 2 }, Once: false), work, new(Clock, Clock), new NoLifetime(), NullLogger<ServingLoop>.Instance);
    }

    private int _running;

    private async Task<RunOutcome> RunCounted(string folder, CancellationToken kill)
    {
        Runs.Add(Path.GetFileName(folder));
        MostAtOnce = Math.Max(MostAtOnce, ++_running);
        try
        {
            return await Run(Path.GetFileName(folder));
        }
        finally
        {
            _running--;
        }
    }

    private sealed class NoLifetime : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() { }
    }
}
