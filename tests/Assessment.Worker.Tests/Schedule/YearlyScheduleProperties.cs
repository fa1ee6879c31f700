using System.Globalization;
using Assessment.Schedules;
using Assessment.Worker.Schedule;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Assessment.Worker.Tests.Schedule;

/// <summary>Whatever happens to a case and to the service over two years: one yearly run, never skipped, never before its data.</summary>
public sealed class YearlyScheduleProperties
{
    private static readonly Config Steady = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260401, 1);

    /// <summary>What may happen between two looks at the case.</summary>
    internal enum Happening { Nothing, Edit, DataArrives, DataIsTakenAway, ServiceIsDown, DiskIsFull }

    [Fact]
    public void The_yearly_run_is_made_once_and_never_before_its_day_nor_its_data() => Check.One(Steady, Prop.ForAll(Lives, life =>
    {
        var simulation = new Simulation();
        foreach (var (happening, hours) in life) simulation.Live(happening, Duration.FromHours(hours));
        return simulation is { Early: 0, WithoutData: 0, Scheduled: <= 1 };
    }));

    [Fact]
    public void A_service_that_comes_back_with_the_data_there_makes_the_run() => Check.One(Steady, Prop.ForAll(Lives, life =>
    {
        var simulation = new Simulation();
        foreach (var (happening, hours) in life) simulation.Live(happening, Duration.FromHours(hours));
        simulation.Live(Happening.DataArrives, Duration.FromDays(800));
        for (var i = 0; i < 4; i++) simulation.Live(Happening.Nothing, Duration.FromHours(12));
        return simulation.IsMadeFromCurrentFiles;
    }));

    [Fact]
    public void Files_that_stay_as_they_are_are_never_made_twice() => Check.One(Steady, Prop.ForAll(Lives, life =>
    {
        var simulation = new Simulation();
        foreach (var (happening, hours) in life) simulation.Live(happening, Duration.FromHours(hours));
        simulation.Live(Happening.DataArrives, Duration.FromDays(800));
        for (var i = 0; i < 4; i++) simulation.Live(Happening.Nothing, Duration.FromHours(12));
        var runs = simulation.Runs;
        for (var i = 0; i < 50; i++) simulation.Live(Happening.Nothing, Duration.FromDays(20));
        return simulation.Runs == runs;
    }));

    private static Arbitrary<(Happening, int)[]> Lives { get; } = (
        from happening in Gen.Elements(Enum.GetValues<Happening>())
        from hours in Gen.Choose(1, 24 * 40)
        select (happening, hours)).ArrayOf(30).ToArbitrary();

    /// <summary>A case of 2025 that lives from 1 January 2026 on.</summary>
    private sealed class Simulation
    {
        private Instant _now = YearlySchedule.StartOf(new LocalDate(2026, 1, 1));
        private int _edition;
        private bool _dataIsThere;
        private RunMark? _done;
        private RunMark? _tried;

        public int Runs { get; private set; }

        public int Scheduled { get; private set; }

        public int Early { get; private set; }

        public int WithoutData { get; private set; }

        public bool IsMadeFromCurrentFiles => _done is { } done && done.Content == Content && done.At >= YearlySchedule.DueAt(Facts(true));

        private string Content => _edition.ToString(CultureInfo.InvariantCulture) + _dataIsThere;

        public void Live(Happening happening, Duration duration)
        {
            if (happening == Happening.Edit) _edition++;
            if (happening == Happening.DataArrives) _dataIsThere = true;
            if (happening == Happening.DataIsTakenAway) _dataIsThere = false;
            _now += duration;
            if (happening != Happening.ServiceIsDown) Serve(happening == Happening.DiskIsFull);
        }

        private void Serve(bool diskIsFull)
        {
            var step = YearlySchedule.Next(Facts(looked: false), _now);
            if (step is NextStep.Look) step = YearlySchedule.Next(Facts(looked: true), _now);
            if (step is not NextStep.Run run) return;
            if (run.Cause == RunCause.Scheduled && _now < YearlySchedule.DueAt(Facts(true))) Early++;
            if (run.Cause == RunCause.Scheduled && !_dataIsThere) WithoutData++;
            _tried = diskIsFull
                ? new(_now, Content, run.Cause, RunOutcome.FileAccess, 1)
                : new(_now, Content, run.Cause, RunOutcome.Done);
            if (diskIsFull) return;
            Runs++;
            _done = _tried;
            if (run.Cause == RunCause.Scheduled) Scheduled++;
        }

        private CaseFacts Facts(bool looked) =>
            new(2025, CaseSchedule.Default, Content, _done, _tried, null, looked ? _dataIsThere ? [] : ["tabela 7"] : null);
    }
}
