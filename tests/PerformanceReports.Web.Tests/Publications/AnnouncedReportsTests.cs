using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>What the site says of the report to come.</summary>
public sealed class AnnouncedReportsTests : IDisposable
{
    private readonly EmptySite _site = new();

    [Fact]
    public async Task Get_WithAnAnnouncement_SaysWhen()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        await _site.AnnounceAsync(1, Next(new DateTimeOffset(2999, 8, 28, 9, 30, 0, TimeSpan.FromHours(1))));

        foreach (var address in new[] { "/", "/reports" })
        {
            (await _site.PageAsync(address)).QuerySelector("main .next-release")!.Words().ShouldBe(
                "Next report: quarter ending June 2025 (Q1 2025/26), due 28 August 2999, 9.30am.");
        }

        (await _site.PageAsync("/glossary")).QuerySelector("footer")!.Words()
            .ShouldContain("Next report: quarter ending June 2025 (Q1 2025/26), due 28 August 2999, 9.30am");
    }

    [Fact]
    public async Task Get_WhenItsTimeHasPassed_SaysThatItIsLate()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        await _site.AnnounceAsync(1, Next(EmptySite.Past.AddDays(90)));

        (await _site.PageAsync("/")).QuerySelector("main .next-release")!.Words().ShouldContain(
            "The report for the quarter ending June 2025 (Q1 2025/26) was due 27 August 2025, 9.30am. It is late.");
    }

    [Fact]
    public async Task Get_AfterItIsTakenBack_SaysNothing()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        await _site.AnnounceAsync(1, Next(EmptySite.Past.AddDays(90)));
        using var client = _site.Client;
        using var before = await client.GetAsync("/");
        await _site.AnnounceAsync(2, null);
        using var after = await client.GetAsync("/");

        (await SiteFixture.ParseAsync(after)).QuerySelector(".next-release").ShouldBeNull();
        after.Headers.ETag.ShouldNotBe(before.Headers.ETag);
    }

    public void Dispose() => _site.Dispose();

    private static AnnouncedRelease Next(DateTimeOffset due) => new("2025-06", "Quarter ending June 2025 (Q1 2025/26)", due);
}
