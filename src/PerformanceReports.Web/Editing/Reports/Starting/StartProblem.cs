namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>Why a quarter cannot be started as it was chosen.</summary>
/// <param name="Field">The field of the form that has to be changed.</param>
/// <param name="What">What is wrong, and what to do.</param>
public sealed record StartProblem(string Field, string What);
