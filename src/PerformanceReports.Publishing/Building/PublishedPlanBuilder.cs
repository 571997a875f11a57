using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Publishing.Plans;

namespace PerformanceReports.Publishing.Building;

/// <summary>Makes the immutable document of a plan.</summary>
public static class PublishedPlanBuilder
{
    /// <summary>Builds a document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="office">Whose plan it is.</param>
    /// <param name="reports">The published reports: those that report on the plan are named in it.</param>
    /// <param name="stamp">Version and time.</param>
    public static PublishedPlan Build(
        PoliceAndCrimePlan plan,
        Office office,
        IReadOnlyList<PublishedReport> reports,
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

    /// <summary>A published plan that names the reports of another moment; the rest of it is left as it is.</summary>
    public static PublishedPlan WithReports(PublishedPlan plan, IReadOnlyList<PublishedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reports);
        return plan with
        {
            Priorities =
            [
                .. plan.Priorities.Select(priority => priority with
                {
                    ReportedIn = ReportedIn(plan.Slug, priority.Number, reports),
                }),
            ],
        };
    }

    private static PublishedPlanPriority PriorityOf(
        PoliceAndCrimePlan plan,
        PlanPriority priority,
        IReadOnlyList<PublishedReport> reports) => new()
        {
            Number = priority.Number,
            Title = priority.Title,
            Summary = SummaryOf(priority),
            AreasOfFocus = priority.AreasOfFocus,
            Objectives = [.. priority.Objectives.Select(o => new PublishedObjective(o.Text, o.Actions))],
            Evidence = [.. priority.Evidence
                .GroupBy(evidence => evidence.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => new PublishedEvidence(kind.Key, [.. kind.Select(evidence => evidence.Text)]))],
            ReportedIn = ReportedIn(plan.Slug, priority.Number, reports),
        };

    private static string SummaryOf(PlanPriority priority) => priority.RetiredFrom is { } month
        ? $"**Retired:** not a priority from {month.Name} on.\n\n{priority.Summary}".TrimEnd()
        : priority.Summary;

    private static IReadOnlyList<PublishedPlanReport> ReportedIn(
        string plan, int priority, IReadOnlyList<PublishedReport> reports) =>
    [
        .. reports
            .OrderByDescending(report => report.Period.Key, StringComparer.Ordinal)
            .SelectMany(report => report.Parts
                .Where(part => part.PlanSlug == plan && part.PlanPriority == priority)
                .SelectMany(part => part.Sections)
                .Select(section => new PublishedPlanReport(
                    report.Period.Key, report.Period.Label, section.Slug, section.Title))),
    ];
}
