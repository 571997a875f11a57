namespace PerformanceReports.Domain.Measures;

/// <summary>How often, and over what length, a measure's source gives figures.</summary>
public enum Cadence
{
    /// <summary>A figure each month.</summary>
    Monthly,

    /// <summary>A figure each quarter.</summary>
    Quarterly,

    /// <summary>12-month totals only: no sum is made of them.</summary>
    Rolling12Months,
}
