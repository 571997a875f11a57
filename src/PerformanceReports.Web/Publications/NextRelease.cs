using PerformanceReports.Publishing.Announcements;

namespace PerformanceReports.Web.Publications;

/// <summary>What is announced of the next report, at one moment.</summary>
/// <param name="Release">The report, and when it comes out.</param>
/// <param name="IsLate">Whether that time has passed and the report is not out.</param>
public sealed record NextRelease(AnnouncedRelease Release, bool IsLate)
{
    /// <summary>
    /// Publishing takes a moment, and a site that did not publish itself sees it a moment later: nobody calls it late.
    /// </summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>What holds at a moment; null where no report is announced, or the one announced is out.</summary>
    /// <param name="announced">The newest announcement.</param>
    /// <param name="published">The keys of the reports that were ever published.</param>
    /// <param name="now">The moment.</param>
    public static NextRelease? At(
        PublishedAnnouncement? announced, IEnumerable<string> published, DateTimeOffset now) =>
        announced?.Next is not { } release || published.Contains(release.PeriodKey)
            ? null
            : new NextRelease(release, now > release.DueAt + Grace);
}
