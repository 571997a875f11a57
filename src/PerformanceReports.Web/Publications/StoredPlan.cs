using PerformanceReports.Publishing.Plans;

namespace PerformanceReports.Web.Publications;

/// <summary>The latest version of a Police and Crime Plan.</summary>
public sealed record StoredPlan(PublishedPlan Document, string Sha256);
