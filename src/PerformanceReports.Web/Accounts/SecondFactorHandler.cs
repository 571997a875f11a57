using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Web.Accounts;

internal sealed class SecondFactorHandler(IOptions<AccountsOptions> options)
    : AuthorizationHandler<SecondFactorRequirement>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context, SecondFactorRequirement requirement)
    {
        if (!options.Value.RequireSecondFactor || context.User.UsedSecondFactor())
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
