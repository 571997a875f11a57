using System.Text;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>
/// The whole public site below the address of a preview: the same controllers and views, drawn from what would be
/// published. Who may not see it never gets here with a page, and nothing of it is kept by anyone.
/// </summary>
internal sealed class PreviewSite(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, PreviewGate gate)
    {
        if (PreviewRequest.Of(context.Request.Path) is not { } asked)
        {
            return next(context);
        }

        KeepNowhere(context.Response);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return gate.LetAsync(context, asked, () => ServeAsync(context, asked));
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private async Task ServeAsync(HttpContext context, PreviewRequest asked)
    {
        var services = context.RequestServices;
        switch (await services.GetRequiredService<PreviewMaker>().OfAsync(asked.Report, context.RequestAborted))
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case { Publications: { } publications }:
                services.GetRequiredService<PublicationsOfRequest>().Use(publications);
                await DrawAsync(context, asked);
                break;
            default:
                context.Response.Redirect(asked.IsByLink ? PreviewPlaces.NotReady : PreviewPlaces.About(asked.Report));
                break;
        }
    }

    private async Task DrawAsync(HttpContext context, PreviewRequest asked)
    {
        var (request, response) = (context.Request, context.Response);
        var (path, body) = (request.Path, response.Body);
        await using var drawn = new MemoryStream();
        try
        {
            request.Headers.Remove("If-None-Match");
            request.Path = asked.Page;
            response.Body = drawn;
            context.Features.Set(asked);
            await next(context);
        }
        finally
        {
            (request.Path, response.Body) = (path, body);
        }

        if (response.Headers.Location.ToString() is ['/', not '/', ..] location)
        {
            response.Headers.Location = asked.Root + location;
        }

        await WriteAsync(response, asked, drawn);
    }

    private static async Task WriteAsync(HttpResponse response, PreviewRequest asked, MemoryStream drawn)
    {
        var bytes = drawn.ToArray();
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            bytes = Encoding.UTF8.GetBytes(
                PreviewHtml.Rewrite(Encoding.UTF8.GetString(bytes), asked.Root, PreviewMaker.Watermark));
            response.ContentLength = bytes.Length;
        }

        if (bytes.Length > 0)
        {
            await response.Body.WriteAsync(bytes);
        }
    }

    // Registered before the page's own, and so the last to speak.
    private static void KeepNowhere(HttpResponse response) => response.OnStarting(() =>
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.Remove("ETag");
        return Task.CompletedTask;
    });
}
