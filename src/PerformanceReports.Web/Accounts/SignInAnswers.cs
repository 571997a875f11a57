using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PerformanceReports.Web.Accounts.Confirming;
using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Accounts.SignIn;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts;

/// <summary>How a request is answered that needs a person who first says, or says again, who they are.</summary>
internal static class SignInAnswers
{
    public static Task SignInFirst(RedirectContext<CookieAuthenticationOptions> context) => LeadAsync(
        context.HttpContext, AccountAddresses.SignIn,
        onward => ("/Accounts/SignIn/Index.cshtml", new SignInPage(new SignInForm(), onward)));

    public static Task ConfirmFirst(HttpContext context) => LeadAsync(
        context, AccountAddresses.Confirm,
        onward => ("/Accounts/Confirming/Index.cshtml", new ConfirmPage(new ConfirmForm(), onward)));

    public static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Leads to a page that mends what is missing, and from there back; what was sent is kept in that page. A script is
    /// told by status instead: it would take the page that it is led to for its answer.
    /// </summary>
    private static async Task LeadAsync(
        HttpContext context, string address, Func<Onward, (string View, EditingPage Page)> page)
    {
        if (IsScript(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var held = await context.RequestServices.GetRequiredService<HeldForms>().HoldAsync(context.Request);
        var onward = new Onward { ReturnTo = PageOf(context), Held = held };
        if (held is null)
        {
            context.Response.Redirect(onward.Via(address));
            return;
        }

        var (view, model) = page(onward);
        await ShowAsync(context, view, model);
    }

    private static Task ShowAsync(HttpContext context, string view, EditingPage page)
    {
        var metadata = context.RequestServices.GetRequiredService<IModelMetadataProvider>();
        var result = new ViewResult
        {
            ViewName = view,
            ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = page },
        };
        return result.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
    }

    private static bool IsScript(HttpRequest request) =>
        request.Headers["Sec-Fetch-Dest"] == "empty" || request.Headers.XRequestedWith == "XMLHttpRequest";

    // A form is posted to an address that may have no page to come back to; the page that has the form is one.
    private static string PageOf(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            return context.Request.GetEncodedPathAndQuery();
        }

        return Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var page)
            && page.Authority == context.Request.Host.Value
            ? page.PathAndQuery
            : AccountAddresses.Start;
    }
}
