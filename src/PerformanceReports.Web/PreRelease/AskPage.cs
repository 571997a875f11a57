using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.PreRelease;

/// <summary>Tells a reader what they are about to read, and on which conditions.</summary>
public sealed record AskPage(PreReleaseReader Reader, Report Report)
    : PreReleasePage("Read a report before publication");
