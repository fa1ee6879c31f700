using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>A clock that begins at a given moment and may run faster than time: to rehearse a year in a minute.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private readonly TimeProvider _real;
    private readonly DateTimeOffset _begin;
    private readonly DateTimeOffset _realBegin;
    private readonly int _speed;

    /// <summary>Starts the clock.</summary>
    /// <param name="begin">The moment it shows first.</param>
    /// <param name="speed">How many seconds it shows in a second; at least 1.</param>
    /// <param name="real">The clock it runs on.</param>
    public ShiftedClock(Instant begin, int speed, TimeProvider real)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(speed, 1);
        _begin = begin.ToDateTimeOffset();
        _speed = speed;
        _real = real;
        _realBegin = real.GetUtcNow();
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _begin + ((_real.GetUtcNow() - _realBegin) * _speed);

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _real.CreateTimer(callback, state, Scaled(dueTime), Scaled(period));

    private TimeSpan Scaled(TimeSpan time) => time <= TimeSpan.Zero ? time : time / _speed;
}
