namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>The order in which differences are shown.</summary>
public enum ComparisonOrder
{
    /// <summary>The biggest difference first.</summary>
    Biggest,

    /// <summary>The biggest difference in per cent first.</summary>
    Percent,

    /// <summary>By force, the newest period first.</summary>
    Force,
}
