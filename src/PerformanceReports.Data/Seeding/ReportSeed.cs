using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Seeding;

/// <summary>A report as a draft, and when its first version is published.</summary>
public sealed record ReportSeed(Report Report, DateTimeOffset PublishedAt);
