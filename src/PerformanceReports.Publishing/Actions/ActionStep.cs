using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Actions;

/// <summary>A planned action as one published report has it.</summary>
/// <param name="PeriodKey">The report, as yyyy-MM.</param>
/// <param name="PeriodLabel">The report's period for readers.</param>
/// <param name="SectionSlug">The section that it stands in.</param>
/// <param name="SectionTitle">The section's title in that report.</param>
/// <param name="Number">Its number in the section, from 1.</param>
/// <param name="State">Its state in that report.</param>
/// <param name="Text">What is planned, in the small Markdown.</param>
/// <param name="Reason">Why it is in that state; null where the report does not say.</param>
/// <param name="IsReworded">Whether the text is another than in the report before.</param>
public sealed record ActionStep(
    string PeriodKey,
    string PeriodLabel,
    string SectionSlug,
    string SectionTitle,
    int Number,
    ActionState State,
    string Text,
    string? Reason,
    bool IsReworded);
