namespace PerformanceReports.Web.PreRelease;

/// <summary>The same for a link that never was and one that is over: it tells nobody which.</summary>
public sealed record ClosedPage() : PreReleasePage("This link does not open a report");
