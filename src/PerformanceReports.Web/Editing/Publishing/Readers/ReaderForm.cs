using PerformanceReports.Data.PreRelease;
using PerformanceReports.Web.Editing.Publishing.Releasing;

namespace PerformanceReports.Web.Editing.Publishing.Readers;

/// <summary>Who is let read a report before it is published, as typed.</summary>
public sealed class ReaderForm
{
    public string? Name { get; set; }

    public string? Role { get; set; }

    public string? Organisation { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    public bool IsListed { get; set; }

    /// <summary>The grant that is meant, or what is wrong with which field.</summary>
    public (PreReleaseGrant? Grant, string Field, string Problem) Read()
    {
        var (moment, field, problem) = new ScheduleForm { Day = Day, Time = Time }.Read();
        return moment is { } expires
            ? (new PreReleaseGrant(Name ?? "", Role ?? "", Organisation ?? "", expires, IsListed), "", "")
            : (null, field, problem);
    }
}
