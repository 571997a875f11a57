using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Publishing;

/// <summary>A report made ready to be stored, but not stored.</summary>
public sealed record MadeReport(PublishedReport Document, Publication Publication);
