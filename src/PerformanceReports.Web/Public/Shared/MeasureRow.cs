using Microsoft.AspNetCore.Html;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Changes;
using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>A row of a measures summary as a page shows it.</summary>
public sealed record MeasureRow(PublishedMeasure Measure, string CommonPeriod, PublishedSince? Since)
{
    /// <summary>The count behind the value: "826 in all", "260 of 3,210"; null where the value says it.</summary>
    public string? Basis => Measure.Latest switch
    {
        null => null,
        { Denominator: null } => null,
        { Denominator: { } denominator } latest when Measure.Unit == MeasureUnit.Percentage =>
            $"{Words.Number(latest.Numerator)} of {Words.Number(denominator)}",
        var latest when Measure.Unit == MeasureUnit.Ratio => null,
        var latest => $"{Words.Number(latest.Numerator)} in all",
    };

    /// <summary>The unit in words; nothing where the value carries its sign.</summary>
    public string Unit => Measure.Unit == MeasureUnit.Percentage ? "" : Measure.UnitLabel;

    /// <summary>The period of the value where it is not the one that heads the column.</summary>
    public string? OwnPeriod =>
        Measure.Latest is { } latest && latest.PeriodLabel != CommonPeriod ? latest.PeriodLabel : null;

    /// <summary>"March 2024: Reducing", where the report before gives the trend another direction.</summary>
    public string? TrendBefore => Change is { OfTrend: true, Before: { } before }
        ? $"{Since?.Period.EndName}: {before.Trend.Text}"
        : null;

    /// <summary>"March 2024: 7th of 8, above average", where the report before gives another rank or position.</summary>
    public string? BenchmarkBefore => Change is { OfBenchmark: true, Before: { } before }
        ? $"{Since?.Period.EndName}: {VerdictChange.Words(before.Benchmark)}"
        : null;

    public IHtmlContent Line => ChartMarkup.Line(Measure.Recent);

    public IHtmlContent? Strip =>
        ChartMarkup.Strip(Measure.Computed, Measure.Polarity, Measure.Format);

    private VerdictChange? Change => Since is null ? null : VerdictChange.Of(Measure);
}
