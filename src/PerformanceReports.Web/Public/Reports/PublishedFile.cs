using System.Globalization;
using System.Net.Mime;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>
/// A file of a publication: named for whoever saves it, tagged by its digest, and kept for ever by browsers where its
/// address carries a version.
/// </summary>
public sealed class PublishedFile(string name, string contentType, byte[] bytes, string sha256, int? version)
    : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentDisposition = new ContentDisposition { Inline = true, FileName = name }.ToString();
        headers.CacheControl = version is null ? "public, no-cache" : "public, max-age=31536000, immutable";
        return new FileContentResult(bytes, contentType)
        {
            EntityTag = new EntityTagHeaderValue($"\"{sha256[..32]}\""),
            EnableRangeProcessing = true,
        }.ExecuteResultAsync(context);
    }

    /// <summary>A data file drawn from the document.</summary>
    public static PublishedFile Data(
        StoredReport report, string name, string contentType, Func<PublishedReport, byte[]> write, int? version)
    {
        var bytes = write(report.Document);
        return new PublishedFile(
            string.Create(CultureInfo.InvariantCulture, $"performance-report-{report.Key}-v{report.Version}-{name}"),
            contentType,
            bytes,
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            version);
    }
}
