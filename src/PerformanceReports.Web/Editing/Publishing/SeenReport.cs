using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>
/// Moves are made on what a person has read. A page carries the report's revision; where the report has moved on since,
/// the move is refused, so that nobody approves or publishes what they did not see.
/// </summary>
public static class SeenReport
{
    /// <exception cref="ReportRefusedException">The report is not as it was on the page.</exception>
    public static void RequireSeen(this Report report, int? revision)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Revision != revision)
        {
            throw new ReportRefusedException(
                "The report has changed since you opened the page. Look at it as it is now, then decide again.");
        }
    }
}
