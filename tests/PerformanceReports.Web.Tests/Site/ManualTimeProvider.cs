namespace PerformanceReports.Web.Tests.Site;

/// <summary>A clock that stands still until a test moves it; what waits for a moment is woken when it comes.</summary>
public sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Waiting> _waiting = [];
    private DateTimeOffset _now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now.ToUniversalTime();
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var waiting = new Waiting(this, () => callback(state));
        waiting.Change(dueTime, period);
        return waiting;
    }

    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    public void MoveTo(DateTimeOffset moment)
    {
        List<Waiting> due;
        lock (_lock)
        {
            _now = moment;
            due = [.. _waiting.Where(waiting => waiting.TakeIfDue(_now))];
        }

        due.ForEach(waiting => waiting.Wake());
    }

    private sealed class Waiting(ManualTimeProvider clock, Action wake) : ITimer
    {
        private DateTimeOffset? _at;
        private TimeSpan _period;

        public void Wake() => wake();

        public bool TakeIfDue(DateTimeOffset now)
        {
            if (_at is not { } at || at > now)
            {
                return false;
            }

            _at = _period > TimeSpan.Zero ? now + _period : null;
            return true;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var isDueNow = false;
            lock (clock._lock)
            {
                _period = period == Timeout.InfiniteTimeSpan ? TimeSpan.Zero : period;
                _at = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                if (!clock._waiting.Contains(this))
                {
                    clock._waiting.Add(this);
                }

                isDueNow = dueTime == TimeSpan.Zero && TakeIfDue(clock._now);
            }

            if (isDueNow)
            {
                Wake();
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._waiting.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
