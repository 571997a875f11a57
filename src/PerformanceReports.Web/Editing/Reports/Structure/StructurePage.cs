using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>The parts and sections of a report, to be put in order.</summary>
public sealed record StructurePage(Report Report, bool MayDraft) : WorkingReportPage(Report, MayDraft)
{
    public override string Title => "Parts and sections";

    public bool IsFirst(ReportPart part) => Report.Parts[0] == part;

    public bool IsLast(ReportPart part) => Report.Parts[^1] == part;

    /// <summary>Whether it can go no further up: from the top of a part it goes to the end of the part before.</summary>
    public bool IsFirst(ReportSection section) => Report.Parts[0].Sections is [var first, ..] && first == section;

    public bool IsLast(ReportSection section) => Report.Parts[^1].Sections is [.., var last] && last == section;
}
