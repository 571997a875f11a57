using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing;

/// <summary>A planned action, at its place in its life across reports.</summary>
/// <param name="Key">The same in every report that carries the action.</param>
/// <param name="Number">Its number in the section, from 1.</param>
/// <param name="State">New, continuing, completed or stopped.</param>
/// <param name="Text">What is planned.</param>
/// <param name="Since">The end month (yyyy-MM) of the first report that carries it.</param>
public sealed record PublishedAction(string Key, int Number, ActionState State, string Text, string Since)
{
    /// <summary>Why it is in that state, for example how it ended; null where the report does not say.</summary>
    public string? Reason { get; init; }
}
