using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>Where a plan is public and which reports name it.</summary>
/// <param name="Version">The version of the plan that is public; 0 where none is.</param>
/// <param name="Priorities">How many priorities the public version has.</param>
/// <param name="Reports">The end months of the reports, written or published, that name it; the newest first.</param>
/// <param name="Named">The highest number of a priority that a report names; 0 where none does.</param>
public sealed record UsesOfPlan(int Version, int Priorities, IReadOnlyList<string> Reports, int Named)
{
    public static UsesOfPlan None { get; } = new(0, 0, [], 0);

    public bool IsPublic => Version > 0;

    /// <summary>Why the plan cannot be removed; null where it can.</summary>
    public string? Refusal => IsPublic
        ? "The plan is public, so it stays."
        : Reports is [var report, ..]
            ? $"The report for {Month.Parse(report).Name} names the plan. Take it out of that report\u2019s parts first."
            : null;

    /// <summary>
    /// Priorities up to this number keep their place: the public plan and reports know them by it.
    /// </summary>
    public int Fixed => Math.Max(Priorities, Named);

    /// <summary>Why a priority cannot be removed or moved; null where it can.</summary>
    public string? RefusalOf(PlanPriority priority)
    {
        ArgumentNullException.ThrowIfNull(priority);
        if (priority.Number > Fixed)
        {
            return null;
        }

        return priority.Number <= Priorities
            ? "The priority is public under its number, so it stays in its place. Retire it where it is a priority no "
                + "more."
            : "A report names the priority, or one that follows it, by its number, so it stays in its place.";
    }

    /// <summary>Whether a priority may change places with its neighbour.</summary>
    public bool MayMove(PoliceAndCrimePlan plan, PlanPriority priority, int step)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(priority);
        var to = priority.Number + step;
        return priority.Number > Fixed && to > Fixed && to <= plan.Priorities.Count;
    }
}
