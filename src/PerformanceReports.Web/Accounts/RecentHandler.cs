using Microsoft.AspNetCore.Authorization;

namespace PerformanceReports.Web.Accounts;

internal sealed class RecentHandler(TimeProvider clock) : AuthorizationHandler<RecentRequirement>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context, RecentRequirement requirement)
    {
        if (context.User.ProvedAt() is { } provedAt && clock.GetUtcNow() - provedAt < RecentRequirement.Within)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
