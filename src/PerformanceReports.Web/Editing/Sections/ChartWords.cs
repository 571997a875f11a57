using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What a chart shows, in one line.</summary>
public static class ChartWords
{
    /// <summary>"homicide, with most similar group, rate from March 2019".</summary>
    public static string Of(ReportChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var series = chart.Measures.Select(measure => measure.ToString()).Concat(chart.Comparators.Select(InWords));
        var alternative = chart.AlternativeText is null ? "alternative text drafted" : "alternative text written";
        return $"{string.Join(", ", series)}, from {chart.From.Name}; {alternative}";
    }

    private static string InWords(ChartComparator comparator) =>
        comparator == ChartComparator.National ? "national" : "most similar group";
}
