using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Codes;
using PerformanceReports.Web.Accounts.Signing;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>Setting up, changing and removing the authenticator app of one's own account.</summary>
[Authorize(Rights.Recent)]
public sealed class AuthenticatorController(
    UserManager<Person> people,
    PersonSignIn signIn,
    SecondFactors factors,
    IDataProtectionProvider protection,
    IOptions<AccountsOptions> options,
    TimeProvider clock) : Controller
{
    private const string WrongCode = "The code is not right. Enter the one that the app shows now for this account";
    private static readonly TimeSpan OfferedFor = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _offers =
        protection.CreateProtector("authenticator key").ToTimeLimitedDataProtector();

    [HttpGet(AccountAddresses.SetUpSecondFactor)]
    public async Task<IActionResult> Index() => View("Authenticator", Page(await MeAsync(), people.GenerateNewAuthenticatorKey()));

    [HttpPost(AccountAddresses.SetUpSecondFactor)]
    public async Task<IActionResult> Index(AuthenticatorForm form)
    {
        var person = await MeAsync();
        if (Key(form.Offer) is not { } key)
        {
            TempData.Warn("The page was open for too long. Scan the new picture below.");
            return Redirect(AccountAddresses.SetUpSecondFactor);
        }

        if (ModelState.IsValid && TimeCode.Match(key, form.Code!, clock.GetUtcNow()) is { } step)
        {
            await factors.SetAuthenticatorAsync(person, key, step);
            await signIn.SignInAgainAsync(person, PersonClaims.SeveralFactors);
            return View("RecoveryCodes", await RecoveryCodesPage.MakeAsync(people, person, justSetUp: true));
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Code", WrongCode);
        }

        return View("Authenticator", Page(person, key));
    }

    [HttpPost(AccountAddresses.SetUpSecondFactor + "/remove")]
    public async Task<IActionResult> Remove()
    {
        var person = await MeAsync();
        if (options.Value.RequireSecondFactor)
        {
            TempData.Warn("Your office asks for a second step, so the authenticator can be changed and not removed.");
        }
        else
        {
            await factors.RemoveAuthenticatorAsync(person);
            await signIn.SignInAgainAsync(person);
            TempData.Done("Your authenticator app is no longer asked for.");
        }

        return Redirect(AccountAddresses.Account);
    }

    private async Task<Person> MeAsync() => (await people.GetUserAsync(User))!;

    private AuthenticatorPage Page(Person person, string key) => new(
        new AuthenticatorForm { Offer = _offers.Protect(key, OfferedFor) },
        key,
        person.Email!,
        person.TwoFactorEnabled,
        options.Value.RequireSecondFactor && !User.UsedSecondFactor());

    private string? Key(string? offer)
    {
        try
        {
            return offer is null ? null : _offers.Unprotect(offer);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
