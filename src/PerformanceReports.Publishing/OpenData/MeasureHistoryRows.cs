using PerformanceReports.Domain.Forces;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Every value of a measure, force by force, the averages after them; each series oldest first.</summary>
internal static class MeasureHistoryRows
{
    // Rolling values, averages and the nation are of the 12 months that end with their month.
    private const int Year = 12;

    public static IEnumerable<MeasureHistoryRow> Of(MeasureDocument measure) =>
    [
        .. measure.Forces.SelectMany(force => Discrete(measure, force).Concat(Rolling(measure, force))),
        .. Series(measure, measure.GroupAverage, Average),
        .. Series(measure, measure.National, National),
    ];

    private static IEnumerable<MeasureHistoryRow> Rolling(MeasureDocument measure, MeasureForce force) =>
        Series(measure, force.Rolling, point => Row(force, Year, point));

    private static IEnumerable<MeasureHistoryRow> Discrete(MeasureDocument measure, MeasureForce force)
    {
        var segments = (force.Control?.Segments ?? [])
            .SelectMany(segment => segment.Points.Select(point => (point.End, Segment: segment)))
            .ToDictionary(place => place.End, place => place.Segment);
        return Series(measure, force.Discrete, point => Row(force, force.Control?.PeriodMonths, point) with
        {
            Segment = segments.GetValueOrDefault(point.End),
        });
    }

    private static MeasureHistoryRow Row(MeasureForce force, int? months, MeasurePoint point) =>
        new(force.Own ? SeriesKind.OwnForce : SeriesKind.Force, force.Name, force.Code, months, point);

    private static MeasureHistoryRow Average(MeasurePoint point) =>
        new(SeriesKind.SimilarGroup, AreaNames.SimilarGroup, "", Year, point);

    private static MeasureHistoryRow National(MeasurePoint point) =>
        new(SeriesKind.National, AreaNames.National, ForceCode.EnglandAndWales.ToString(), Year, point);

    private static IEnumerable<MeasureHistoryRow> Series(
        MeasureDocument measure, IReadOnlyList<MeasurePoint> points, Func<MeasurePoint, MeasureHistoryRow> row) =>
        points.Select((point, index) => row(point) with
        {
            StartsAfterBreak = index > 0 && measure.Breaks.Any(
                broken => points[index - 1].End < broken.Month && broken.Month <= point.End),
        });
}
