using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>What is said of an announced report as time passes.</summary>
public sealed class NextReleaseTests
{
    private static readonly DateTimeOffset Due = new(2025, 8, 28, 9, 30, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void At_MinutesAfterItsTime_IsLateOnceTheMomentOfGraceIsOver(int minutes, bool late) =>
        NextRelease.At(Announced(), ["2025-03"], Due.AddMinutes(minutes))!.IsLate.ShouldBe(late);

    [Fact]
    public void At_WhenTheReportIsOut_IsNothing() =>
        NextRelease.At(Announced(), ["2025-03", "2025-06"], Due.AddDays(1)).ShouldBeNull();

    [Fact]
    public void At_WithoutAnAnnouncement_IsNothing()
    {
        NextRelease.At(null, [], Due).ShouldBeNull();
        NextRelease.At(Announced() with { Next = null }, [], Due).ShouldBeNull();
    }

    private static PublishedAnnouncement Announced() => new()
    {
        Schema = PublishedDocuments.AnnouncementSchema,
        BuilderVersion = "test",
        Version = 1,
        PublishedAt = Due.AddDays(-30),
        Next = new AnnouncedRelease("2025-06", "Quarter ending June 2025 (Q1 2025/26)", Due),
    };
}
