using System.Globalization;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>The first month whose reports do not take a measure up, as it is typed.</summary>
public sealed class RetireForm
{
    public string? Month { get; set; }

    public string? Year { get; set; }

    public static RetireForm Of(Measure? measure) => new()
    {
        Month = measure?.RetiredFrom?.Number.ToString(CultureInfo.InvariantCulture),
        Year = measure?.RetiredFrom?.Year.ToString(CultureInfo.InvariantCulture),
    };
}
