using System.Globalization;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>The first month that a priority is one no more, as it is typed; empty while it is one.</summary>
public sealed class PriorityRetireForm
{
    public string? Month { get; set; }

    public string? Year { get; set; }

    public static PriorityRetireForm Of(PlanPriority? priority) => new()
    {
        Month = priority?.RetiredFrom?.Number.ToString(CultureInfo.InvariantCulture),
        Year = priority?.RetiredFrom?.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The month that is typed; null where none is.</summary>
    /// <exception cref="ArgumentException">What is typed is no month.</exception>
    public Month? From() => string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year)
        ? null
        : Months.Read(Month?.Trim(), Year?.Trim())
            ?? throw new ArgumentException(
                "Give the month by numbers, for example 4 and 2025; or leave both empty.", nameof(Month));
}
