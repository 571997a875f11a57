using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Plans;

namespace PerformanceReports.Publishing.Building;

/// <summary>Makes the immutable document of a plan.</summary>
public static class PublishedPlanBuilder
{
    /// <summary>Builds a document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="office">Whose plan it is.</param>
    /// <param name="reports">The reports held: the published ones that report on the plan are named in it.</param>
    /// <param name="stamp">Version and time.</param>
    public static PublishedPlan Build(
        PoliceAndCrimePlan plan,
        Office office,
        IReadOnlyList<Report> reports,
        PublicationStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(stamp);
        return new PublishedPlan
        {
            Schema = PublishedDocuments.PlanSchema,
            BuilderVersion = PublishedReportBuilder.Version,
            Office = PublishedReportBuilder.OfficeOf(office),
            Slug = plan.Slug,
            Title = plan.Title,
            Years = $"{plan.From.Year} to {plan.To.Year}",
            Status = plan.Status,
            Version = stamp.Version,
            PublishedAt = stamp.PublishedAt,
            Summary = plan.Summary,
            Priorities = [.. plan.Priorities.Select(priority => PriorityOf(plan, priority, reports))],
        };
    }

    private static PublishedPlanPriority PriorityOf(
        PoliceAndCrimePlan plan,
        PlanPriority priority,
        IReadOnlyList<Report> reports) => new()
        {
            Number = priority.Number,
            Title = priority.Title,
            Summary = priority.Summary,
            AreasOfFocus = priority.AreasOfFocus,
            Objectives = [.. priority.Objectives.Select(o => new PublishedObjective(o.Text, o.Actions))],
            Evidence = [.. priority.Evidence
                .GroupBy(evidence => evidence.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => new PublishedEvidence(kind.Key, [.. kind.Select(evidence => evidence.Text)]))],
            ReportedIn = [.. reports
                .Where(report => report.Status == ReportStatus.Published)
                .OrderByDescending(report => report.Period.End)
                .SelectMany(report => report.Parts
                    .Where(part => part.PlanSlug == plan.Slug && part.PlanPriority == priority.Number)
                    .SelectMany(part => part.Sections)
                    .Select(section => new PublishedPlanReport(
                        report.Period.End.ToString(),
                        report.Period.Label,
                        section.Slug,
                        section.Title)))],
        };
}
