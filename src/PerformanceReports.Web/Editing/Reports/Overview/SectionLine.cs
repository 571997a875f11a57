using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Overview;

/// <summary>A section as the overview of its report lists it.</summary>
/// <param name="Section">The section.</param>
/// <param name="Errors">How many errors the checklist has of it.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="ChangedAt">When it was changed last; null where the record does not say.</param>
/// <param name="Present">Who has it open.</param>
public sealed record SectionLine(
    ReportSection Section, int Errors, int Warnings, DateTimeOffset? ChangedAt, IReadOnlyList<string> Present)
{
    /// <summary>"Verdicts 3 of 4"; that there is nothing to judge, where there is not.</summary>
    public string Verdicts => Section.Assessments.Count == 0
        ? "No measures"
        : $"Verdicts {Section.Assessments.Count(row => row.Trend is not null && row.Benchmark is not null)} of "
            + $"{Section.Assessments.Count}";

    /// <summary>"2 charts, 3 actions, 4 comments".</summary>
    public string Items => string.Join(
        ", ",
        Wording.Count(Section.Charts.Count, "chart"),
        Wording.Count(Section.Actions.Count, "action"),
        Wording.Count(Section.Comments.Count, "comment"));
}
