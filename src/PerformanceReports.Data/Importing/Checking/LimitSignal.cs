using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>A figure outside the limits of its series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Read">The figure.</param>
/// <param name="Distance">How far outside, in mean moving ranges.</param>
/// <param name="Text">In words: "above the upper limit of the series, 1.24 against 1.02".</param>
internal sealed record LimitSignal(CheckedSeries Series, ReadFigure Read, decimal Distance, string Text)
{
    /// <summary>The signal that a value gives; null where it lies within the limits.</summary>
    public static LimitSignal? Of(CheckedSeries series, ReadFigure read, decimal value, ControlLimits limits)
    {
        var isAbove = value > limits.Upper;
        if (!isAbove && value >= limits.Lower)
        {
            return null;
        }

        var limit = isAbove ? limits.Upper : limits.Lower;
        var distance = limits.MeanMovingRange == 0 ? 0 : Math.Abs(value - limit) / limits.MeanMovingRange;
        var (side, places) = (isAbove ? "above the upper" : "below the lower", series.Measure.Decimals);
        return new LimitSignal(
            series,
            read,
            distance,
            $"{side} limit of the series, {CheckWords.Rounded(value, places)} against "
                + CheckWords.Rounded(limit, places));
    }
}
