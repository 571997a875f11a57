using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Removing;

/// <summary>What would be lost with a report that was never published.</summary>
public sealed record RemovePage(Report Report) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Remove the report";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new(Report.Period.Label, ReportPlaces.Report(Key))];

    /// <summary>Why it cannot be removed; null where it can.</summary>
    public string? Refusal => ReportRemover.RefusalOf(Report);

    /// <summary>What is lost, a line each.</summary>
    public IReadOnlyList<string> Losses
    {
        get
        {
            var sections = Report.Sections().ToList();
            return
            [
                Wording.Count(Report.Parts.Count, "part") + ", " + Wording.Count(sections.Count, "section"),
                Wording.Count(sections.Sum(section => section.Assessments.Count(Given)), "measure") + " with verdicts",
                Wording.Count(sections.Sum(section => section.Charts.Count), "chart"),
                Wording.Count(sections.Sum(section => section.Actions.Count), "action"),
                Wording.Count(sections.Sum(section => section.Comments.Count), "comment"),
            ];
        }
    }

    private static bool Given(Assessment row) => row.Trend is not null || row.Benchmark is not null;
}
