using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Who draws a measure's figures from an edition.</summary>
/// <param name="Published">The published reports, by month, the newest first.</param>
/// <param name="Working">The months of reports that are being written, the newest first.</param>
/// <param name="HasPage">Whether the measure's public page shows it.</param>
public sealed record EditionUse(
    IReadOnlyList<ReportAddress> Published, IReadOnlyList<string> Working, bool HasPage)
{
    public static EditionUse None { get; } = new([], [], HasPage: false);

    public bool IsUsed => Published.Count > 0 || Working.Count > 0 || HasPage;

    /// <summary>"2 published reports, 1 report being written", or that nothing uses it.</summary>
    public string Short
    {
        get
        {
            var parts = new[]
            {
                Published.Count > 0 ? Wording.Count(Published.Count, "published report") : "",
                Working.Count > 0 ? Wording.Count(Working.Count, "report being written", "reports being written") : "",
                HasPage ? "the measure’s public page" : "",
            }.Where(part => part.Length > 0).ToList();
            return parts.Count == 0 ? "Nothing yet" : Wording.Start(string.Join(", ", parts));
        }
    }
}
