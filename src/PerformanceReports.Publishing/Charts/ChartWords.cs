using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>The phrases that drafts about a chart share.</summary>
internal static class ChartWords
{
    /// <summary>"above the most similar group average (0.56) and below England and Wales (1.01)", or empty.</summary>
    public static string Standing(ChartModel model, SeriesFacts own)
    {
        var month = IndexOf(model, own.Latest.Month);
        return Sentences.List([.. model.Series
            .Where(series => series.Role is SeriesRole.SimilarGroup or SeriesRole.National)
            .Where(series => series.Values[month] is not null)
            .GroupBy(series => Relation(model.Format, own.Latest.Value, series.Values[month]!.Value))
            .Select(group =>
                $"{group.Key} {Sentences.List([.. group.Select(series => Named(model, series, month))])}")]);
    }

    /// <summary>"65.3% (March 2024) and 66.1% (November 2021)", or empty.</summary>
    public static string Stated(ChartModel model, ChartSeries series) => Sentences.List([.. series.Stated
        .OrderByDescending(point => point.Month)
        .Select(point => $"{model.Format.Write(point.Value)} ({point.Month.Name})")]);

    /// <summary>A series' name within a sentence: only the average of the group is no proper name.</summary>
    public static string NameInSentence(ChartSeries series) => series.Role == SeriesRole.SimilarGroup
        ? char.ToLowerInvariant(series.Name[0]) + series.Name[1..]
        : series.Name;

    /// <summary>A value with its unit: "0.77 per 1,000 residents", "1,402 offences", "65.3%".</summary>
    public static string WithUnit(ChartModel model, decimal value) => model.Format.Kind switch
    {
        ValueKind.Percentage or ValueKind.Ratio => model.Format.Write(value),
        _ => $"{model.Format.Write(value)} {model.UnitLabel}",
    };

    /// <summary>Compares what readers see: values that are written alike are level.</summary>
    private static string Relation(ValueFormat format, decimal own, decimal other) =>
        format.Write(own) == format.Write(other) ? "level with" : own > other ? "above" : "below";

    private static string Named(ChartModel model, ChartSeries series, int month)
    {
        var article = series.Role == SeriesRole.SimilarGroup ? "the " : "";
        return $"{article}{NameInSentence(series)} ({model.Format.Write(series.Values[month]!.Value)})";
    }

    private static int IndexOf(ChartModel model, Month month) =>
        Enumerable.Range(0, model.Months.Count).First(index => model.Months[index] == month);
}
