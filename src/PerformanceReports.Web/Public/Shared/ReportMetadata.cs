using System.Text.Json.Nodes;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>A report and its data as schema.org describes them (standards.md 17).</summary>
internal static class ReportMetadata
{
    public const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public static JsonObject Of(StoredReport stored, string site)
    {
        var report = stored.Document;
        var address = new ReportAddress(stored.Key);
        var described = Thing("Report", $"{report.Title}, {report.Period.Label}", site + address.Contents);
        described["datePublished"] = report.PublishedAt.ToString("O");
        described["version"] = report.Version;
        described["inLanguage"] = "en-GB";
        if (report.CorrectionNote is { } correction)
        {
            described["correction"] = correction;
        }

        described["publisher"] = Publisher(stored.Document.Office);
        described["hasPart"] = DatasetOf(stored, site);
        described["@context"] = "https://schema.org";
        return described;
    }

    public static JsonObject DatasetOf(StoredReport stored, string site)
    {
        var report = stored.Document;
        var address = new ReportAddress(stored.Key);
        var dataset = Thing("Dataset", $"Data of the {report.Title.ToLowerInvariant()}, {report.Period.Label}",
            $"{site}/open-data#report-{stored.Key}");
        dataset["description"] =
            $"Measures, trends, benchmarks and 12-month values reported on by the {report.Office.Name}, "
            + report.Period.Label
            + (HasIllustrative(stored) ? ". Some series are illustrative and marked so." : ".");
        dataset["license"] = Licence;
        dataset["creator"] = Publisher(stored.Document.Office);
        dataset["temporalCoverage"] = $"{report.Period.Start:yyyy-MM-dd}/{report.Period.End:yyyy-MM-dd}";
        dataset["spatialCoverage"] = report.Office.AreaName;
        dataset["dateModified"] = report.PublishedAt.ToString("O");
        dataset["isAccessibleForFree"] = true;
        dataset["distribution"] = new JsonArray(
            Download("text/csv", site + address.Csv), Download("application/json", site + address.Json));
        return dataset;
    }

    private static bool HasIllustrative(StoredReport stored) =>
        stored.Document.Extracts.Any(extract => extract.Kind == ExtractKind.Illustrative);

    public static JsonObject Publisher(PublishedOffice office)
    {
        var publisher = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = office.Name };
        if (office.Website is not null)
        {
            publisher["url"] = office.Website;
        }

        return publisher;
    }

    private static JsonObject Thing(string type, string name, string address) =>
        new() { ["@type"] = type, ["name"] = name, ["url"] = address };

    public static JsonObject Download(string format, string address) =>
        new() { ["@type"] = "DataDownload", ["encodingFormat"] = format, ["contentUrl"] = address };
}
