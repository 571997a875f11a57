using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Tests.Public;

public sealed class WordsTests
{
    [Theory]
    [InlineData(120, "1 kB")]
    [InlineData(139_400, "139 kB")]
    [InlineData(2_340_000, "2.3 MB")]
    public void Size_OfBytes_IsShort(long bytes, string expected) => Words.Size(bytes).ShouldBe(expected);

    [Theory]
    [InlineData("2025-05-29T09:30:00+01:00", "29 May 2025", "9.30am")]
    [InlineData("2025-12-01T14:05:00+00:00", "1 December 2025", "2.05pm")]
    public void Moment_ForReaders_IsBritish(string moment, string day, string time)
    {
        var parsed = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Words.Day(parsed).ShouldBe(day);
        Words.Time(parsed).ShouldBe(time);
    }

    [Fact]
    public void Count_OfOne_IsSingular() => Words.Count(1, "page", "pages").ShouldBe("1 page");
}
