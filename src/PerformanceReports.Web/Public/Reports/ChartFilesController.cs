using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>A chart as files: the picture by itself, and its data.</summary>
[GoneIfWithdrawn]
public sealed class ChartFilesController(IPublications catalogue) : Controller
{
    [Page("/reports/{period}/{section}/charts/{chart}.svg")]
    [Page("/reports/{period}/v{version:int}/{section}/charts/{chart}.svg")]
    public Task<IActionResult> Svg(
        string period, int? version, string section, string chart, CancellationToken cancellationToken) =>
        FileAsync(period, version, section, chart, "svg", "image/svg+xml", Picture, cancellationToken);

    [Page("/reports/{period}/{section}/charts/{chart}.csv")]
    [Page("/reports/{period}/v{version:int}/{section}/charts/{chart}.csv")]
    public Task<IActionResult> Csv(
        string period, int? version, string section, string chart, CancellationToken cancellationToken) =>
        FileAsync(
            period, version, section, chart, "csv", "text/csv; charset=utf-8", ReportCsv.WriteChart, cancellationToken);

    private static byte[] Picture(PublishedReport report, PublishedSection section, ChartModel chart) =>
        SvgFile.Write(chart, SourceOf(report, chart));

    /// <summary>Whom to credit: the extracts whose editions the chart names.</summary>
    private static string SourceOf(PublishedReport report, ChartModel chart) => string.Join(" ", report.Extracts
        .Where(extract => chart.Edition.Contains(extract.Edition, StringComparison.Ordinal))
        .Select(extract => extract.Attribution)
        .Distinct());

    private async Task<IActionResult> FileAsync(
        string period,
        int? version,
        string sectionSlug,
        string chartSlug,
        string extension,
        string contentType,
        Func<PublishedReport, PublishedSection, ChartModel, byte[]> write,
        CancellationToken cancellationToken)
    {
        var stored = (await catalogue.ReadAsync(cancellationToken)).FindReport(period, version);
        var section = stored?.Document.Sections().FirstOrDefault(section => section.Slug == sectionSlug);
        var chart = section?.Charts.FirstOrDefault(chart => chart.Slug == chartSlug);
        return chart is null
            ? NotFound()
            : PublishedFile.Data(
                stored!, $"{chart.Slug}.{extension}", contentType, report => write(report, section!, chart), version);
    }
}
