using Microsoft.AspNetCore.Authentication.Cookies;

namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>What makes a session last: each request does, at most once a minute, but not asking how long it lasts.</summary>
internal static class SessionExpiry
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    public static Task Check(CookieSlidingExpirationContext context)
    {
        var request = context.HttpContext.Request;
        var isAboutSession = request.Path.StartsWithSegments(AccountAddresses.Session);
        context.ShouldRenew = isAboutSession ? HttpMethods.IsPost(request.Method) : context.ElapsedTime > Between;
        return Task.CompletedTask;
    }
}
