using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>The story of a report.</summary>
/// <param name="Month">The end month of its period.</param>
/// <param name="Report">The report; null where it has been removed.</param>
/// <param name="Days">The days on which something happened, the first one first.</param>
public sealed record HistoryPage(Month Month, Report? Report, IReadOnlyList<StoryDay> Days) : EditingPage
{
    public override string Title => $"History of the report to {Month.Name}";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above => Report is null
        ? [new("Reports", ReportPlaces.All)]
        : [new("Reports", ReportPlaces.All), new(Report.Period.Label, ReportPlaces.Report(Month.ToString()))];

    /// <summary>Where everything that is known of the report's changes can be looked through.</summary>
    public string Entries => AuditPlaces.Report(Month.ToString());

    /// <summary>The entries that a sentence was told from.</summary>
    public string EntriesOf(StoryDay day, StoryItem item)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(item);
        var date = day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return AuditPlaces.Search(new AuditForm
        {
            Report = Month.ToString(),
            Who = item.Who,
            Section = item.Section,
            From = date,
            To = date,
        });
    }
}
