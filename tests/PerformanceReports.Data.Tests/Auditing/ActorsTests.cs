using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Data.Tests.Auditing;

public sealed class ActorsTests
{
    [Fact]
    public void Current_WhereNobodyActs_IsTheProduct() => Actors.Current.ShouldBe("Performance Reports");

    [Fact]
    public async Task Begin_HoldsThroughAwaits_UntilDisposed()
    {
        using (Actors.Begin("Alex Analyst"))
        {
            await Task.Yield();
            Actors.Current.ShouldBe("Alex Analyst");
            using (Actors.Begin("Sam Approver"))
            {
                Actors.Current.ShouldBe("Sam Approver");
            }

            Actors.Current.ShouldBe("Alex Analyst");
        }

        Actors.Current.ShouldBe(Actors.Product);
    }

    [Fact]
    public async Task Begin_InOneFlow_IsNotSeenByAnother()
    {
        var other = Task.Run(async () =>
        {
            using var acting = Actors.Begin("Sam Approver");
            await Task.Delay(20);
            return Actors.Current;
        });

        Actors.Current.ShouldBe(Actors.Product);
        (await other).ShouldBe("Sam Approver");
    }

    [Fact]
    public void Begin_WithALongName_KeepsWhatTheRecordHolds()
    {
        using var acting = Actors.Begin(new string('a', Actors.NameLength + 1));

        Actors.Current.Length.ShouldBe(Actors.NameLength);
    }

    [Fact]
    public void Begin_WithoutAName_IsRefused() => Should.Throw<ArgumentException>(() => Actors.Begin(" "));
}
