using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts.Signing;

/// <summary>
/// Signs people in: Identity's way, where an unknown address, a wrong password, a locked and a disabled account are one
/// answer that takes the same work, so that nobody learns who has an account.
/// </summary>
internal sealed class PersonSignIn(
    UserManager<Person> people,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Person> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Person>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Person> confirmation,
    TimeProvider clock)
    : SignInManager<Person>(people, context, claims, options, logger, schemes, confirmation)
{
    // Any person will do: what counts is that a hash is computed.
    private static readonly Person Nobody = new("Nobody", "nobody@example.org", DateTimeOffset.UnixEpoch);
    private static string? _nobodysHash;

    public override async Task<SignInResult> PasswordSignInAsync(
        string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        var person = await UserManager.FindByEmailAsync(userName);
        if (person?.PasswordHash is null || !await CanSignInAsync(person) || await IsLockedOut(person))
        {
            HashForNobody(password);
            return SignInResult.Failed;
        }

        var result = await PasswordSignInAsync(person, password, isPersistent, lockoutOnFailure);
        return result.IsLockedOut ? SignInResult.Failed : result;
    }

    public override async Task<bool> CanSignInAsync(Person user) =>
        user.DisabledAt is null && await base.CanSignInAsync(user);

    // Every way of signing in ends here.
    public override async Task SignInWithClaimsAsync(
        Person user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var now = clock.GetUtcNow();
        await base.SignInWithClaimsAsync(
            user, authenticationProperties, additionalClaims.Append(PersonClaims.ProvedClaim(now)));
        user.SignedInAt = now;
        await UserManager.UpdateAsync(user);
    }

    private void HashForNobody(string password)
    {
        var hasher = UserManager.PasswordHasher;
        _nobodysHash ??= hasher.HashPassword(Nobody, "no password");
        hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
    }
}
