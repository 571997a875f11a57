using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Publishing;

/// <summary>A real value that a published report states.</summary>
/// <param name="Measure">The measure that it is of.</param>
/// <param name="MeasureTitle">The measure's title.</param>
/// <param name="AreaName">The force or nation that it is of.</param>
/// <param name="PeriodEnd">The last day of its period.</param>
/// <param name="PeriodLabel">"12 months to March 2025".</param>
/// <param name="Unit">What the value counts: for a rate, reports may state the count behind it.</param>
/// <param name="Value">The value in that unit.</param>
/// <param name="Text">The value as readers see it.</param>
/// <param name="Edition">Which report states it.</param>
public sealed record PublishedStatement(
    string Measure,
    string MeasureTitle,
    string AreaName,
    DateOnly PeriodEnd,
    string PeriodLabel,
    MeasureUnit Unit,
    decimal Value,
    string Text,
    string Edition);
