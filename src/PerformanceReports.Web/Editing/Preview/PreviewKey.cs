namespace PerformanceReports.Web.Editing.Preview;

/// <summary>Which state of the working data a preview shows: another state has another key.</summary>
/// <param name="Report">The end month of the report's period.</param>
/// <param name="At">When it would be published.</param>
/// <param name="Change">The number of the last change of working data.</param>
/// <param name="Published">The stamp of what is published.</param>
public sealed record PreviewKey(string Report, DateTimeOffset At, long Change, string Published);
