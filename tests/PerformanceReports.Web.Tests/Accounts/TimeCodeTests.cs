using PerformanceReports.Web.Accounts.Codes;

namespace PerformanceReports.Web.Tests.Accounts;

public sealed class TimeCodeTests
{
    // "12345678901234567890" in base 32.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /// <summary>RFC 6238, appendix B, the last six of the eight digits given there.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Of_PublishedExample_IsItsCode(long seconds, string code) =>
        TimeCode.Of(Key, TimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void Match_ClockThatIsOff_IsForgivenForHalfAMinute(int off, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var code = TimeCode.Of(Key, TimeCode.StepAt(now.AddSeconds(off)));

        (TimeCode.Match(Key, code, now) is not null).ShouldBe(taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870820")]
    [InlineData("²87082")]
    public void Match_OtherText_IsNoCode(string text) =>
        TimeCode.Match(Key, text, DateTimeOffset.FromUnixTimeSeconds(59)).ShouldBeNull();
}
