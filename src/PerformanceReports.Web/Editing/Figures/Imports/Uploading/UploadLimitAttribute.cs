using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PerformanceReports.Web.Editing.Figures.Overview;

namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>
/// Leads whoever sends too big a file back to the form, which says so. Before the antiforgery token is looked for: it
/// stands in the body, and a server that stops reading that in the middle leaves the browser with a broken connection.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // Beyond it the connection is cut: no file that somebody chose by mistake is that big.
    private const long MostPassedOver = 1L << 30;

    // Before the framework's own limits (900) and the antiforgery token (1000).
    public int Order => 800;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (request.ContentLength is not { } length || length <= UploadLimits.RequestBytes)
        {
            return;
        }

        if (length <= MostPassedOver)
        {
            Allow(context.HttpContext, length);
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        }

        var megabytes = (length >> 20).ToString(CultureInfo.InvariantCulture);
        context.Result = new RedirectResult($"{FigurePlaces.New}{request.QueryString.Add("tooBig", megabytes)}");
    }

    private static void Allow(HttpContext context, long length)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = length;
        }
    }
}
