using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Corrections;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Correcting;

/// <summary>A correction: what the public is told, and what really differs.</summary>
/// <param name="Report">The report.</param>
/// <param name="Form">The note.</param>
/// <param name="Differences">In what it differs from the published version; null where that cannot be said.</param>
/// <param name="Problem">Why the differences cannot be shown; null where they are.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
public sealed record NotePage(
    Report Report, NoteForm Form, PublishedDifferences? Differences, string? Problem, bool MayDraft) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public bool CanWrite => MayDraft && Report is { Status: ReportStatus.Draft, IsCorrection: true };

    public override string Title => "Correction";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Publishing", ReportPlaces.Publishing(Key)),
    ];
}
