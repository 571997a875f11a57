using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>The draft of a quarter before it is stored, or why there is none.</summary>
/// <param name="Next">The draft; null where there are problems.</param>
/// <param name="Source">The report that it is started from; null where it begins blank.</param>
/// <param name="Problems">What has to be changed in the choice; empty where nothing has.</param>
public sealed record QuarterPlan(Report? Next, Report? Source, IReadOnlyList<StartProblem> Problems)
{
    public static QuarterPlan Refused(params IReadOnlyList<StartProblem> problems) => new(null, null, problems);
}
