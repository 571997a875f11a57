using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Asks whether a person writes reports.</summary>
public sealed class Drafters(IAuthorizationService authorisation)
{
    public async Task<bool> IncludeAsync(ClaimsPrincipal person) =>
        (await authorisation.AuthorizeAsync(person, Rights.Draft)).Succeeded;
}
