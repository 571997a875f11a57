using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Measures;

/// <summary>A signal of an XmR chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it is and when, in words.</param>
/// <param name="Outlook">What it means by the measure's polarity.</param>
/// <param name="Ends">The end months of its points.</param>
public sealed record MeasureSignal(string Name, string Text, Outlook Outlook, IReadOnlyList<Month> Ends);
