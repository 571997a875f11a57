using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PerformanceReports.Web.Accounts.SignIn;

namespace PerformanceReports.Web.Accounts.Limits;

/// <summary>Refuses a request by which someone tries a password, a code or a link too often (429).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LimitAttemptsAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var account = context.ActionArguments.Values.OfType<SignInForm>().FirstOrDefault()?.Email;
        var http = context.HttpContext;
        var limits = http.RequestServices.GetRequiredService<AttemptLimits>();
        if (!limits.Take(http.Connection.RemoteIpAddress, account))
        {
            http.Response.Headers.RetryAfter = FormattableString.Invariant($"{AttemptLimits.Window.TotalSeconds:0}");
            context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
        }
    }
}
