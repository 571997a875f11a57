namespace PerformanceReports.Web.PreRelease;

/// <summary>What the frame of these pages needs to know.</summary>
public abstract record PreReleasePage(string Title);
