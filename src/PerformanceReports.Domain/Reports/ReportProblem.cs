namespace PerformanceReports.Domain.Reports;

/// <summary>Something that keeps a report from moving on.</summary>
/// <param name="Where">The section or part.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Item">The item of the section that it is about; null where it is about the whole.</param>
public sealed record ReportProblem(string Where, string What, string Remedy, ReportItem? Item = null);
