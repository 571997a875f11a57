using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace PerformanceReports.Web.Accounts;

/// <summary>
/// What happens to a request that lacks a right: one that a person can mend by proving who they are, or by setting up a
/// second factor, leads there and back; the others are refused.
/// </summary>
internal sealed class RefusedRequests : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var failed = authorizeResult.AuthorizationFailure?.FailedRequirements.ToList() ?? [];
        if (!authorizeResult.Forbidden || failed.Count == 0 || !failed.All(IsMendable))
        {
            return _default.HandleAsync(next, context, policy, authorizeResult);
        }

        if (!failed.OfType<SecondFactorRequirement>().Any())
        {
            return SignInAnswers.ConfirmFirst(context);
        }

        context.Response.Redirect(AccountAddresses.SetUpSecondFactor);
        return Task.CompletedTask;
    }

    private static bool IsMendable(IAuthorizationRequirement requirement) =>
        requirement is RecentRequirement or SecondFactorRequirement;
}
