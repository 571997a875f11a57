using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports.Extracts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>What a quarter begins with, before it is started.</summary>
/// <param name="Form">What was chosen.</param>
/// <param name="Period">The period.</param>
/// <param name="Source">The label of the report that it starts from; null where it begins blank.</param>
/// <param name="Carried">What is taken over; null where it begins blank.</param>
/// <param name="Extracts">What it draws on, in words.</param>
/// <param name="Short">The measures whose figures do not reach the end of the period.</param>
public sealed record CheckPage(
    StartForm Form,
    Period Period,
    string? Source,
    CarriedOver? Carried,
    IReadOnlyList<string> Extracts,
    IReadOnlyList<MeasureReach> Short) : EditingPage
{
    public override string Title => "Check before you start";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new("Start a quarter", ReportPlaces.Start)];
}
