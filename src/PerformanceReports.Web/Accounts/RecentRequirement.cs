using Microsoft.AspNetCore.Authorization;

namespace PerformanceReports.Web.Accounts;

/// <summary>The person proved who they are a short time ago (<see cref="Rights.Recent"/>).</summary>
internal sealed class RecentRequirement : IAuthorizationRequirement
{
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(10);
}
