using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>The wordings of both verdicts as they are chosen; each empty where it is not decided.</summary>
public sealed record ChosenTexts(string Trend, string Benchmark)
{
    /// <summary>The row as it would be judged, to be compared with the figures; its reasons do not count.</summary>
    public Assessment Judge(Assessment row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Assessment(
            row.Measure,
            row.Title,
            TrendVerdict.TryParse(Trend, out var trend) ? trend : null,
            BenchmarkVerdict.TryParse(Benchmark, out var benchmark) ? benchmark : null);
    }
}
