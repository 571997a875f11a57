using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// Points outside the XmR limits of what stands. One warning for each series of the own force, one for each measure of
/// all other forces together: a national file would else hide the own force's signals among hundreds.
/// </summary>
internal static class LimitsCheck
{
    // Where nothing stands, the last year of a series is looked at against the years before.
    private const int FreshMonths = 12;

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        var denominators = new DenominatorTable(measure.Basis.Estimates);
        var signals = measure.Series
            .Where(series => !OverlapCheck.Any(series))
            .SelectMany(series => SignalsOf(series, denominators))
            .ToLookup(signal => signal.Series.Force == measure.Basis.Own);
        foreach (var own in signals[true].GroupBy(signal => signal.Series))
        {
            yield return Told(measure, [.. own], own.Key.ForceName);
        }

        var others = signals[false].ToList();
        if (others.Count > 0)
        {
            var forces = others.Select(signal => signal.Series.ForceName).Distinct().ToList();
            var named = forces.Count == 1 ? forces[0] : CheckWords.Count(forces.Count, "other force");
            yield return Told(measure, others, named);
        }
    }

    private static ImportProblem Told(CheckedMeasure measure, List<LimitSignal> signals, string forces)
    {
        var farthest = signals.MaxBy(signal => signal.Distance)!;
        var figure = farthest.Read.Figure;
        var others = signals.Count == 1
            ? ""
            : $"; the farthest of {CheckWords.Count(signals.Count, "figure")} of {forces}";
        return ImportProblem.Warning(
            farthest.Read.Place,
            CheckWords.Number(figure.Numerator),
            $"is {farthest.Text}: {measure.Measure.ShortTitle}, {farthest.Series.ForceName}, "
                + $"{CheckWords.Within(figure.Period)}{others}.",
            "More than chance is at work, or the figure is wrong: check it against the source.");
    }

    private static IEnumerable<LimitSignal> SignalsOf(CheckedSeries series, DenominatorTable denominators)
    {
        if (series.News.Count == 0)
        {
            return [];
        }

        var segments = ControlChart.Of(
            DiscreteSeries.Of(series.Measure, Standing(series), denominators),
            series.Measure.Breaks,
            DiscreteSeries.BoundsOf(series.Measure.Unit)).Segments;
        var now = DiscreteSeries.Of(series.Measure, series.News.Select(read => read.Figure), denominators)
            .ToDictionary(point => point.Period, point => point.Value);
        var outside = segments.SelectMany(Outside).ToHashSet();
        return
            from read in series.News
            where now.ContainsKey(read.Figure.Period) && !outside.Contains(read.Figure.Period)
            let segment = segments.LastOrDefault(segment => IsIn(series, segment, read.Figure.Period))
            let limits = segment?.Limits
            where limits is not null
            let signal = LimitSignal.Of(series, read, now[read.Figure.Period], limits)
            where signal is not null
            select signal;
    }

    private static IEnumerable<Figure> Standing(CheckedSeries series)
    {
        if (series.Held.Count > 0)
        {
            return series.Held.Values.Select(held => held.Figure);
        }

        var fresh = series.News[^1].Figure.Period.End.AddMonths(-FreshMonths);
        return series.News.Select(read => read.Figure).Where(figure => figure.Period.End <= fresh);
    }

    private static bool IsIn(CheckedSeries series, ControlSegment segment, Period period) =>
        series.StretchOf(segment.Points[0].Period.End) == series.StretchOf(period.End);

    // A revision of a point that was outside already is no news.
    private static IEnumerable<Period> Outside(ControlSegment segment) => segment.Limits is { } limits
        ? segment.Points
            .Where(point => point.Value > limits.Upper || point.Value < limits.Lower)
            .Select(point => point.Period)
        : [];
}
