namespace PerformanceReports.Web.Accounts;

/// <summary>What a signed-in person sees is kept nowhere: not by a proxy, nor in the browser for whoever comes next.</summary>
internal sealed class PrivateAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Robots-Tag"] = "noindex";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
