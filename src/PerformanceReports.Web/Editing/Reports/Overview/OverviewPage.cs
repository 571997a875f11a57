using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Overview;

/// <summary>A working report at a glance: where it stands, what to do next, and the state of each section.</summary>
/// <param name="Report">The report.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Lines">Its sections, by their slugs.</param>
/// <param name="Errors">How many errors the checklist has of it.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Sources">Where its figures come from, in words.</param>
public sealed record OverviewPage(
    Report Report,
    bool MayDraft,
    IReadOnlyDictionary<string, SectionLine> Lines,
    int Errors,
    int Warnings,
    IReadOnlyList<string> Sources)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => Report.Period.Label;

    public override IReadOnlyList<PageAbove> Above => [new("Reports", ReportPlaces.All)];

    public bool CanBeRemoved => MayDraft && Removing.ReportRemover.RefusalOf(Report) is null;

    /// <summary>What to do next.</summary>
    public NextStep Next => NextStep.Of(this);
}
