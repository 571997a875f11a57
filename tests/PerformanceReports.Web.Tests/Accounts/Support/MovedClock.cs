namespace PerformanceReports.Web.Tests.Accounts.Support;

/// <summary>The clock of the machine, moved on by the test. Identity reads the machine's own for locks.</summary>
public sealed class MovedClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;
}
