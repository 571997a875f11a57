namespace PerformanceReports.Web.PreRelease;

/// <summary>The report is being changed in a way that it cannot be shown.</summary>
public sealed record NotReadyPage() : PreReleasePage("The report cannot be shown at this moment");
