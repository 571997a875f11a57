using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing;

/// <summary>How a value moved over a year.</summary>
/// <param name="Difference">Latest less a year earlier: percentage points for a percentage, else in the unit.</param>
/// <param name="Percent">The relative change in per cent of the earlier value; null for a percentage or from zero.</param>
/// <param name="Text">As readers see it, for example "up 27%" or "down 1.2 percentage points".</param>
/// <param name="Outlook">What the direction means by the measure's polarity.</param>
public sealed record PublishedChange(decimal Difference, decimal? Percent, string Text, Outlook Outlook);
