using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>A signal that something other than chance is at work, with the points that give it.</summary>
/// <param name="Kind">Which of the four.</param>
/// <param name="Side">Increasing where the points are high or rising, Reducing where they are low or falling.</param>
/// <param name="Points">The points, in order of time.</param>
public sealed record ControlSignal(ControlSignalKind Kind, TrendDirection Side, IReadOnlyList<ControlPoint> Points)
{
    /// <summary>The first month.</summary>
    public Month From => Points[0].Period.Start;

    /// <summary>The last month.</summary>
    public Month To => Points[^1].Period.End;

    /// <summary>The signal's name for readers.</summary>
    public string Name => Kind switch
    {
        ControlSignalKind.OutsideLimits => "A point outside the limits",
        ControlSignalKind.RisingOrFalling => "Seven points rising or falling",
        ControlSignalKind.TwoOfThreeNearLimit => "Two of three points near a limit",
        _ => "Seven points on one side of the mean",
    };

    /// <summary>What was seen and when: "7 points in a row above the mean, January 2025 to July 2025".</summary>
    public string Text => $"{What}, {When}";

    private bool IsHigh => Side == TrendDirection.Increasing;

    private string What => Kind switch
    {
        ControlSignalKind.OutsideLimits => $"a point {(IsHigh ? "above the upper" : "below the lower")} limit",
        ControlSignalKind.RisingOrFalling => $"{Points.Count} points in a row {(IsHigh ? "rising" : "falling")}",
        ControlSignalKind.TwoOfThreeNearLimit =>
            $"at least two of three points in a row near the {(IsHigh ? "upper" : "lower")} limit",
        _ => $"{Points.Count} points in a row {(IsHigh ? "above" : "below")} the mean",
    };

    private string When => From == To ? From.Name : $"{From.Name} to {To.Name}";

    /// <summary>What it means by a measure's polarity.</summary>
    public Outlook OutlookFor(Polarity polarity) => Outlooks.Of(Side, polarity);
}
