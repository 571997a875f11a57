namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>How a number was worked out, step by step.</summary>
/// <param name="Title">What is worked out.</param>
/// <param name="Steps">The steps in order.</param>
public sealed record Working(string Title, IReadOnlyList<WorkingStep> Steps)
{
    /// <summary>What the steps are worked from, where it takes a table.</summary>
    public WorkingTable? Table { get; init; }
}
