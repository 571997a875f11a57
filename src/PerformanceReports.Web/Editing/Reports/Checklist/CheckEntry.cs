using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Checking;

namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>A line of a checklist.</summary>
/// <param name="Section">The slug of the section that it is about; null where it is about the report as a whole.</param>
/// <param name="Item">The item of the section or report, "Comment 2"; empty where it is about all of it.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Address">Where it is done.</param>
public sealed record CheckEntry(string? Section, string Item, string What, string Remedy, string Address)
{
    public static CheckEntry Of(Report report, ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(item);
        var section = item.Target.Section is { } slug ? report.FindSection(slug) : null;
        return new(
            item.Target.Section,
            ItemOf(item, section),
            item.What,
            item.Remedy,
            CheckPlaces.Of(report.Period.End.ToString(), item.Target));
    }

    // The group that the line stands in names the section already.
    private static string ItemOf(ChecklistItem item, ReportSection? section)
    {
        var start = section is null ? "" : section.Title + ", ";
        return section?.Title == item.Where ? ""
            : item.Where.StartsWith(start, StringComparison.Ordinal) ? Wording.Start(item.Where[start.Length..])
            : item.Where;
    }
}
