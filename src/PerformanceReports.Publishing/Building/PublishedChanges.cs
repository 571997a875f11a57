using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Building;

/// <summary>Says how a value moved over a year.</summary>
internal static class PublishedChanges
{
    public static PublishedChange? Between(PublishedValue? latest, PublishedValue? earlier, Measure measure) =>
        latest is null || earlier is null ? null : Between(latest.Value, earlier.Value, measure);

    /// <summary>From an earlier value to a later one, both in the measure's unit.</summary>
    public static PublishedChange Between(decimal latest, decimal earlier, Measure measure)
    {
        var difference = latest - earlier;
        var direction = Math.Sign(difference) switch
        {
            > 0 => TrendDirection.Increasing,
            < 0 => TrendDirection.Reducing,
            _ => TrendDirection.Stable,
        };
        var percent = measure.Unit is MeasureUnit.Percentage || earlier == 0
            ? (decimal?)null
            : difference / earlier * 100;
        return new(difference, percent, Words(difference, percent, measure), Outlooks.Of(direction, measure.Polarity));
    }

    private static string Words(decimal difference, decimal? percent, Measure measure)
    {
        if (difference == 0)
        {
            return "no change";
        }

        var way = difference > 0 ? "up" : "down";
        if (percent is { } relative)
        {
            var size = Math.Abs(relative);
            return size < 0.5m ? $"{way} less than 1%" : $"{way} {new ValueFormat(ValueKind.Percentage, 0).Write(size)}";
        }

        if (measure.Unit != MeasureUnit.Percentage)
        {
            return $"{way} from 0";
        }

        var points = new ValueFormat(ValueKind.Count, 1).Write(Math.Abs(difference));
        return points switch
        {
            "0.0" => $"{way} less than 0.1 percentage points",
            "1.0" => $"{way} 1.0 percentage point",
            _ => $"{way} {points} percentage points",
        };
    }
}
