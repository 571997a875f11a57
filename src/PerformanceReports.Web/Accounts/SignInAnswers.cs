using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;

namespace PerformanceReports.Web.Accounts;

/// <summary>How a request is answered that needs a person who signs in first.</summary>
internal static class SignInAnswers
{
    public static Task SignInFirst(RedirectContext<CookieAuthenticationOptions> context) =>
        LeadAsync(context.HttpContext, AccountAddresses.SignIn);

    public static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Leads to a page that mends what is missing, and from there back. A script is told by status instead: it would
    /// take the page that it is led to for its answer.
    /// </summary>
    public static Task LeadAsync(HttpContext context, string address)
    {
        if (IsScript(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        // A form is posted to an address that may have no page to come back to; the page that holds it has.
        var back = HttpMethods.IsGet(context.Request.Method) ? context.Request.GetEncodedPathAndQuery() : PageOf(context);
        context.Response.Redirect(address + QueryString.Create(AccountAddresses.ReturnTo, back));
        return Task.CompletedTask;
    }

    private static bool IsScript(HttpRequest request) =>
        request.Headers["Sec-Fetch-Dest"] == "empty" || request.Headers.XRequestedWith == "XMLHttpRequest";

    private static string PageOf(HttpContext context) =>
        Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var page)
            && page.Authority == context.Request.Host.Value
            ? page.PathAndQuery
            : AccountAddresses.Start;
}
