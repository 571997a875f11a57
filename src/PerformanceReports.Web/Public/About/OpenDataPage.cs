using System.Text.Json.Nodes;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.About;

/// <summary>The data files of every report, with their licence.</summary>
public sealed record OpenDataPage(PublicationSnapshot Published) : PublicPage
{
    public override string Title => "Open data";

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("Open data")];

    public override string Description => "The figures behind the performance reports as CSV and JSON, free to reuse.";

    /// <summary>The sources of published figures to credit, each once.</summary>
    public IEnumerable<string> Attributions => Published.Reports
        .SelectMany(report => report.Latest.Document.Extracts)
        .Where(extract => extract.Kind == ExtractKind.Published)
        .Select(extract => extract.Attribution.Trim())
        .Where(attribution => attribution.Length > 0)
        .Distinct();

    public override object? StructuredData(string site) => Published.Reports.Count == 0 ? null : new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "DataCatalog",
        ["name"] = Title,
        ["url"] = $"{site}/open-data",
        ["dataset"] = new JsonArray(
            [.. Published.Reports.Select(report => ReportMetadata.DatasetOf(report.Latest, site))]),
    };
}
