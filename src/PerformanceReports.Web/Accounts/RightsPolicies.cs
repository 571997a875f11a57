using Microsoft.AspNetCore.Authorization;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts;

/// <summary>Which roles have which right.</summary>
internal static class RightsPolicies
{
    private static readonly string[] Anyone = [.. Enum.GetNames<Role>()];

    public static void Add(AuthorizationOptions authorization)
    {
        authorization.AddPolicy(Rights.Edit, policy => Ask(policy, Anyone));
        authorization.AddPolicy(Rights.Draft, policy => Ask(policy, nameof(Role.Analyst)));
        authorization.AddPolicy(Rights.Review, policy => Ask(policy, nameof(Role.Approver)));
        authorization.AddPolicy(Rights.TakePart, policy => Ask(policy, nameof(Role.Analyst), nameof(Role.Approver)));
        authorization.AddPolicy(Rights.Administer, policy => Ask(policy, nameof(Role.Administrator)));
        authorization.AddPolicy(Rights.Recent, policy =>
            policy.RequireAuthenticatedUser().AddRequirements(new RecentRequirement()));
    }

    private static void Ask(AuthorizationPolicyBuilder policy, params string[] roles) =>
        policy.RequireAuthenticatedUser().RequireRole(roles).AddRequirements(new SecondFactorRequirement());
}
