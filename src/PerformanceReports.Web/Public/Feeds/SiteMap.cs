using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Feeds;

/// <summary>The pages that search engines should know: those of the latest versions, not of superseded ones.</summary>
public static class SiteMap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Standing =
    [
        "/", "/reports", "/measures", "/actions", "/plans", "/glossary", "/methodology", "/open-data", "/accessibility",
        "/privacy", "/contact",
    ];

    /// <summary>The sitemap's bytes, UTF-8.</summary>
    /// <param name="published">All that is published.</param>
    /// <param name="site">The site's address, without a slash at its end.</param>
    public static byte[] Write(PublicationSnapshot published, string site) => XmlFile.Write(new XElement(
        Names + "urlset",
        Standing.Select(path => Page(site + path)),
        published.Reports.SelectMany(report => PagesOf(report, site)),
        published.Measures.Select(measure => Page($"{site}/measures/{measure.Slug}")),
        published.Plans.Select(plan => Page($"{site}/plans/{plan.Document.Slug}"))));

    /// <summary>Lets search engines see the public half, and tells where the sitemap is.</summary>
    public static byte[] Robots(string site) => Encoding.UTF8.GetBytes(
        $"User-agent: *\nDisallow: /editing\nDisallow: /account\n\nSitemap: {site}/sitemap.xml\n");

    private static IEnumerable<XElement> PagesOf(ReportHistory history, string site)
    {
        var report = history.Latest.Document;
        var address = new ReportAddress(history.Key);
        return report.Sections().Select(section => address.Section(section.Slug))
            .Prepend(address.Contents)
            .Select(path => Page(site + path, report.PublishedAt));
    }

    private static XElement Page(string address, DateTimeOffset? changed = null) => new(
        Names + "url",
        new XElement(Names + "loc", address),
        changed is { } moment
            ? new XElement(Names + "lastmod", moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null);
}
