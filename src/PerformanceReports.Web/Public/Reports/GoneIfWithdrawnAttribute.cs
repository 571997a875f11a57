using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>
/// Answers 410 at every address of a report, or of a version of it, that is withdrawn: page, section, PDF or data. It
/// stands before the actions, so that none can forget to ask.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GoneIfWithdrawnAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var publications = context.HttpContext.RequestServices.GetRequiredService<IPublications>();
        var published = await publications.ReadAsync(context.HttpContext.RequestAborted);
        var values = context.RouteData.Values;
        var period = values["period"] as string ?? "";
        var version = int.TryParse(values["version"] as string, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        if (published.FindWithdrawal(period, version) is not { } withdrawal)
        {
            await next();
            return;
        }

        // A correction may bring the report back to the same address.
        context.HttpContext.Response.Headers.CacheControl = "public, no-cache";
        context.Result = Gone(context.ModelState, new WithdrawnPage(
            withdrawal, published.FindHistory(period)?.Latest, version));
    }

    private static ViewResult Gone(ModelStateDictionary state, WithdrawnPage page) => new()
    {
        ViewName = "Withdrawn",
        StatusCode = StatusCodes.Status410Gone,
        ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), state) { Model = page },
    };
}
