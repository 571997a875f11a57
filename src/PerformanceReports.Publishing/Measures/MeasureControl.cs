namespace PerformanceReports.Publishing.Measures;

/// <summary>An XmR chart of a force's discrete periods.</summary>
/// <param name="PeriodMonths">The length of its periods: 1 or 3 months.</param>
/// <param name="UnitLabel">What its values count, for example "offences a quarter".</param>
/// <param name="Segments">A segment for each stretch between breaks in series, oldest first.</param>
public sealed record MeasureControl(int PeriodMonths, string UnitLabel, IReadOnlyList<MeasureControlSegment> Segments);
