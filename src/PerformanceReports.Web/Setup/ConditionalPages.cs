using System.Net.Http.Headers;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Setup;

/// <summary>
/// A public page depends on what is published and on this program, and on nothing else. So a browser that holds the
/// page of the same stamp is told so before anything is rendered.
/// </summary>
internal sealed class ConditionalPages(RequestDelegate next, PublicationCatalogue catalogue, SiteStamp site)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !IsPage(request.Path))
        {
            await next(context);
            return;
        }

        var published = await catalogue.ReadAsync(context.RequestAborted);
        var tag = $"W/\"{published.Stamp}-{site.Value}\"";
        if (request.Headers.IfNoneMatch.Any(known => known is not null && Holds(known, tag)))
        {
            Describe(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.OnStarting(() => DescribeIfPage(context.Response, tag));
        await next(context);
    }

    // Files (report.pdf, data.csv, charts) have tags of their own; health and problems are never kept.
    private static bool IsPage(PathString path) =>
        !Path.HasExtension(path.Value) && !path.StartsWithSegments("/health") && !path.StartsWithSegments("/problems")
        && !path.StartsWithSegments("/editing") && !path.StartsWithSegments("/account")
        && !path.StartsWithSegments("/pre-release");

    private static bool Holds(string known, string tag) => known.Split(',', StringSplitOptions.TrimEntries).Any(
        part => EntityTagHeaderValue.TryParse(part, out var parsed) && parsed.ToString() == tag);

    private static Task DescribeIfPage(HttpResponse response, string tag)
    {
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            Describe(response, tag);
        }

        return Task.CompletedTask;
    }

    private static void Describe(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "public, no-cache";
    }
}
