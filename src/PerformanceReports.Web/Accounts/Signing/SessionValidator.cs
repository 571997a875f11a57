using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts.Signing;

/// <summary>
/// Asks at every request whether the cookie still holds. An office has a handful of people who write: one read a request
/// is a small price for "disabled" and "signed out everywhere" to mean at once.
/// </summary>
internal sealed class SessionValidator(
    SignInManager<Person> signIn, IOptions<AccountsOptions> options, TimeProvider clock) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal && principal.ProvedAt() is { } provedAt
            && clock.GetUtcNow() - provedAt < TimeSpan.FromHours(options.Value.SessionHours)
            && await signIn.ValidateSecurityStampAsync(principal) is { } person
            && await signIn.CanSignInAsync(person))
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
