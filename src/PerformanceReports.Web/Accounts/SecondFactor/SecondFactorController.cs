using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Limits;
using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.SecondFactor;

/// <summary>The second step of signing in: a code of the authenticator app, or one of the recovery codes.</summary>
[AllowAnonymous]
public sealed class SecondFactorController(SignInManager<Person> signIn) : Controller
{
    private const string WrongCode = "The code is not right, or was used already. Enter the one that the app shows now";
    private const string WrongRecoveryCode = "The recovery code is not right, or was used already";

    [HttpGet(AccountAddresses.SecondFactor)]
    public async Task<IActionResult> Index(Onward onward) =>
        await PasswordWasRightAsync() ? View(new SecondFactorPage(new CodeForm(), onward)) : AskPassword(onward);

    [LimitAttempts]
    [HttpPost(AccountAddresses.SecondFactor)]
    public async Task<IActionResult> Index(CodeForm form, Onward onward) => !await PasswordWasRightAsync()
        ? AskPassword(onward)
        : ModelState.IsValid && await IsCodeAsync(form)
            ? this.Arrive(onward)
            : View(new SecondFactorPage(form, onward));

    // Posted, from the page that asks for the code, so that a form that is held goes along.
    [HttpPost(AccountAddresses.Recovery + "/start")]
    public async Task<IActionResult> StartRecovery(Onward onward) =>
        await PasswordWasRightAsync() ? Recovery(new CodeForm(), onward) : AskPassword(onward);

    [HttpGet(AccountAddresses.Recovery)]
    public async Task<IActionResult> Recovery(Onward onward) =>
        await PasswordWasRightAsync() ? Recovery(new CodeForm(), onward) : AskPassword(onward);

    [LimitAttempts]
    [HttpPost(AccountAddresses.Recovery)]
    public async Task<IActionResult> Recover(CodeForm form, Onward onward)
    {
        if (!await PasswordWasRightAsync())
        {
            return AskPassword(onward);
        }

        return ModelState.IsValid && await IsRecoveryCodeAsync(form) ? this.Arrive(onward) : Recovery(form, onward);
    }

    private async Task<bool> PasswordWasRightAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    private RedirectResult AskPassword(Onward onward) => Redirect(onward.Via(AccountAddresses.SignIn));

    private ViewResult Recovery(CodeForm form, Onward onward) => View(nameof(Recovery), new RecoveryPage(form, onward));

    private async Task<bool> IsCodeAsync(CodeForm form)
    {
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(
            form.Code!.Replace(" ", "", StringComparison.Ordinal), isPersistent: false, rememberClient: false);
        return result.Succeeded || IsRefused(WrongCode);
    }

    private async Task<bool> IsRecoveryCodeAsync(CodeForm form)
    {
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(form.Code!.Trim().ToUpperInvariant());
        if (result.Succeeded)
        {
            TempData.Warn("You used a recovery code, which cannot be used again. See how many are left in your account.");
        }

        return result.Succeeded || IsRefused(WrongRecoveryCode);
    }

    private bool IsRefused(string problem)
    {
        ModelState.AddModelError("Form.Code", problem);
        return false;
    }
}
