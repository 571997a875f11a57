namespace PerformanceReports.Web.Public.Measures;

/// <summary>How a measure's history is shown.</summary>
public enum MeasureView
{
    /// <summary>Rolling 12 months.</summary>
    Rolling,

    /// <summary>Months or quarters that do not overlap.</summary>
    Discrete,

    /// <summary>The XmR chart of those months or quarters.</summary>
    Control,
}
