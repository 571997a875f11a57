namespace PerformanceReports.Web.Editing.Measures;

/// <summary>Something that is wrong with what is typed.</summary>
/// <param name="Field">The field of the form; empty where it is about the whole.</param>
/// <param name="Message">What, and what to do.</param>
public sealed record MeasureProblem(string Field, string Message);
