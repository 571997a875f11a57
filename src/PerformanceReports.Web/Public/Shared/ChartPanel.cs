using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>A chart on a page, with the addresses of its picture and its data.</summary>
public sealed record ChartPanel(ChartModel Chart, string Svg, string Csv)
{
    public string Id => $"chart-{Chart.Slug}";
}
