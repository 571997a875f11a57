using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts.Signing;

/// <summary>Adds the person's name to what Identity writes into the cookie.</summary>
internal sealed class PersonClaimsFactory(
    UserManager<Person> people, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Person, IdentityRole<int>>(people, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(PersonClaims.Name, user.Name));
        return identity;
    }
}
