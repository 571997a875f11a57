using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Seeding;

/// <summary>A plan, and when it is published here.</summary>
public sealed record PlanSeed(PoliceAndCrimePlan Plan, DateTimeOffset PublishedAt);
