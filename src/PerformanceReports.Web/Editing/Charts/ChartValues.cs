using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>Which numbers of measures charts draw.</summary>
public static class ChartValues
{
    /// <summary>The number that a measure's unit gives.</summary>
    public static ChartValue Of(MeasureUnit unit) => unit switch
    {
        MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households => ChartValue.Rate,
        MeasureUnit.Percentage => ChartValue.Percentage,
        MeasureUnit.Ratio => ChartValue.Ratio,
        _ => ChartValue.Count,
    };
}
