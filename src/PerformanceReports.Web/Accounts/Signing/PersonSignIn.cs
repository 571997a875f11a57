using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Accounts.Signing;

/// <summary>
/// Signs people in: Identity's way, where an unknown address, a wrong password, a locked and a disabled account are one
/// answer that takes the same work, so that nobody learns who has an account.
/// </summary>
public sealed partial class PersonSignIn(
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
    private readonly ILogger _logger = logger;

    public override async Task<SignInResult> PasswordSignInAsync(
        string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        var person = await UserManager.FindByEmailAsync(userName);
        if (person?.PasswordHash is null || !await CanSignInAsync(person) || await IsLockedOut(person))
        {
            HashForNobody(password);
            LogRefused(userName, await ReasonAsync(person));
            return SignInResult.Failed;
        }

        var result = await PasswordSignInAsync(person, password, isPersistent, lockoutOnFailure);
        if (!result.Succeeded && !result.RequiresTwoFactor)
        {
            LogRefused(userName, "the password is wrong");
        }

        return result.IsLockedOut ? SignInResult.Failed : result;
    }

    /// <summary>
    /// Signs in whoever has the passkey. A lock does not keep them out: it answers guessed passwords, and nobody guesses
    /// a passkey.
    /// </summary>
    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson)
    {
        if (await OwnerOfPasskeyAsync(credentialJson) is not { } person)
        {
            return SignInResult.Failed;
        }

        await SignInWithClaimsAsync(person, null, [new Claim(PersonClaims.Method, PersonClaims.Passkey)]);
        return SignInResult.Success;
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
        using (Actors.Begin(user.Name))
        {
            user.SignedInAt = now;
            await UserManager.UpdateAsync(user);
        }
    }

    /// <summary>Takes the password of a person who is signed in as new proof; wrong ones lock the account too.</summary>
    public async Task<bool> ConfirmAsync(Person person, string password)
    {
        var right = (await CheckPasswordSignInAsync(person, password, lockoutOnFailure: true)).Succeeded;
        if (right)
        {
            await SignInAgainAsync(person);
        }

        return right;
    }

    /// <summary>Takes a passkey of the same person as new proof.</summary>
    public async Task<bool> ConfirmWithPasskeyAsync(Person person, string credentialJson)
    {
        var owner = await OwnerOfPasskeyAsync(credentialJson);
        if (owner?.Id != person.Id)
        {
            return false;
        }

        await SignInWithClaimsAsync(person, null, [new Claim(PersonClaims.Method, PersonClaims.Passkey)]);
        return true;
    }

    /// <summary>Renews the session after a change that ends all of the person's sessions, this one too.</summary>
    /// <param name="person">Who is signed in.</param>
    /// <param name="method">How they proved who they are, where that is more than before.</param>
    public Task SignInAgainAsync(Person person, string? method = null)
    {
        var methods = Context.User.FindAll(PersonClaims.Method).Select(claim => claim.Value);
        return SignInWithClaimsAsync(person, null, [.. methods.Append(method).OfType<string>().Distinct()
            .Select(value => new Claim(PersonClaims.Method, value))]);
    }

    private async Task<Person?> OwnerOfPasskeyAsync(string credentialJson)
    {
        if (!(await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded)
        {
            // The browser was asked too long ago.
            return null;
        }

        var assertion = await PerformPasskeyAssertionAsync(credentialJson);
        return assertion.Succeeded && await CanSignInAsync(assertion.User)
            && (await UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey)).Succeeded
            ? assertion.User
            : null;
    }

    // For the log only: the person is told the same whichever it is.
    private async Task<string> ReasonAsync(Person? person) => person switch
    {
        null => "there is no such account",
        { PasswordHash: null } => "the invitation has not been used",
        _ when await CanSignInAsync(person) => "the account is locked",
        _ => "the account is disabled",
    };

    [LoggerMessage(LogLevel.Warning, "Sign-in refused for {Account}: {Reason}")]
    private partial void LogRefused(string account, string reason);

    private void HashForNobody(string password)
    {
        var hasher = UserManager.PasswordHasher;
        _nobodysHash ??= hasher.HashPassword(Nobody, "no password");
        hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
    }
}
