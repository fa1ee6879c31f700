using Assessment.Worker.Serving;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Assessment.Worker.Tests.Serving;

/// <summary>A year in a minute.</summary>
public sealed class ShiftedClockTests
{
    private readonly FakeTimeProvider _real = new();

    [Fact]
    public void It_begins_where_it_is_told_and_runs_as_fast_as_it_is_told()
    {
        var clock = new ShiftedClock(Instant.FromUtc(2027, 3, 1, 0, 0), 3600, _real);

        _real.Advance(TimeSpan.FromSeconds(24));

        Assert.Equal(new DateTimeOffset(2027, 3, 2, 0, 0, 0, TimeSpan.Zero), clock.GetUtcNow());
    }

    [Fact]
    public async Task A_day_of_waiting_takes_as_much_less()
    {
        var clock = new ShiftedClock(Instant.FromUtc(2027, 3, 1, 0, 0), 3600, _real);
        var day = Task.Delay(TimeSpan.FromDays(1), clock, TestContext.Current.CancellationToken);

        _real.Advance(TimeSpan.FromSeconds(23));
        Assert.False(day.IsCompleted);
        _real.Advance(TimeSpan.FromSeconds(1));
        await day;
    }
}
