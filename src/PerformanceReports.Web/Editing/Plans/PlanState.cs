using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>Whether a plan is public, as a tag and a sentence.</summary>
public sealed record PlanState(string Tag, string Colour, string Words)
{
    public static PlanState Of(PoliceAndCrimePlan plan, UsesOfPlan uses)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(uses);
        return (uses.IsPublic, plan.IsReady) switch
        {
            (true, _) => new(
                "Public",
                "green",
                "The plan is public. What you change here is published with the next report; until then the public "
                + "page stays as it is."),
            (false, true) => new(
                "Goes out with the next report",
                "turquoise",
                "The plan is not public yet. It is published with the next report, as it then stands here."),
            _ => new(
                "Not public",
                "grey",
                "The plan is not public. Once it is complete, let it go out with the next report."),
        };
    }
}
