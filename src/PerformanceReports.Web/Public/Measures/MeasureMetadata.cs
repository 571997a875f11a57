using System.Text.Json.Nodes;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>A measure's figures as schema.org describes a dataset (standards.md 17).</summary>
internal static class MeasureMetadata
{
    public static JsonObject Of(MeasureDocument measure, string site)
    {
        var address = new MeasureAddress(measure.Slug);
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = measure.Title,
            ["description"] = measure.Definition
                + (measure.Illustrative ? $" {Illustration.Statement}." : ""),
            ["url"] = site + address.Page,
            ["license"] = ReportMetadata.Licence,
            ["creator"] = ReportMetadata.Publisher(measure.Office),
            ["dateModified"] = measure.PublishedAt.ToString("O"),
            ["version"] = measure.Version,
            ["inLanguage"] = "en-GB",
            ["isAccessibleForFree"] = true,
            ["variableMeasured"] = $"{measure.ShortTitle}, {measure.UnitLabel}",
            ["distribution"] = new JsonArray(
                ReportMetadata.Download("text/csv", site + address.Csv),
                ReportMetadata.Download("application/json", site + address.Json)),
        };
        if (Covered(measure) is { } covered)
        {
            dataset["temporalCoverage"] = covered;
        }

        return dataset;
    }

    private static string? Covered(MeasureDocument measure)
    {
        var months = measure.Forces.SelectMany(force => force.Rolling).Select(point => point.End).ToList();
        return months.Count == 0
            ? null
            : $"{months.Min().AddMonths(-11).FirstDay:yyyy-MM-dd}/{months.Max().LastDay:yyyy-MM-dd}";
    }
}
