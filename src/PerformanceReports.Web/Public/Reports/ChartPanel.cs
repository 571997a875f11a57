using PerformanceReports.Publishing.Charts;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>A chart on a page, with its table and downloads.</summary>
public sealed record ChartPanel(ChartModel Chart, ReportAddress Address, string Section)
{
    public string Id => $"chart-{Chart.Slug}";

    public string Svg => Address.ChartSvg(Section, Chart.Slug);

    public string Csv => Address.ChartCsv(Section, Chart.Slug);
}
