using Microsoft.AspNetCore.Authorization;

namespace PerformanceReports.Web.Accounts;

/// <summary>The person signed in with more than a password, where the office asks for that.</summary>
internal sealed class SecondFactorRequirement : IAuthorizationRequirement;
