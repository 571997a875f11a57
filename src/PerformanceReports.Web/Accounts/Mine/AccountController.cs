using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Signing;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>A person's own account: how they sign in, and where they are signed in.</summary>
public sealed class AccountController(
    UserManager<Person> people, PersonSignIn signIn, IOptions<AccountsOptions> options) : Controller
{
    [HttpGet(AccountAddresses.Account)]
    public async Task<IActionResult> Index()
    {
        var person = await MeAsync();
        return View(new AccountPage(
            person,
            [.. (await people.GetRolesAsync(person)).Order()],
            [.. (await people.GetPasskeysAsync(person)).Select(OwnPasskey.Of)],
            await people.CountRecoveryCodesAsync(person),
            options.Value.RequireSecondFactor));
    }

    [HttpGet(AccountAddresses.Password)]
    public IActionResult Password() => View(new PasswordPage(new PasswordForm()));

    [HttpPost(AccountAddresses.Password)]
    public async Task<IActionResult> Password(PasswordForm form) =>
        ModelState.IsValid && await ChangeAsync(form)
            ? Told("Your password is changed. Your other sessions are signed out.")
            : View(new PasswordPage(form));

    [HttpPost(AccountAddresses.SignOutEverywhere)]
    public async Task<IActionResult> SignOutEverywhere()
    {
        await people.UpdateSecurityStampAsync(await MeAsync());
        await signIn.SignOutAsync();
        TempData.Done("You are signed out everywhere.");
        return Redirect(AccountAddresses.SignIn);
    }

    [Authorize(Rights.Recent)]
    [HttpPost(AccountAddresses.RecoveryCodes)]
    public async Task<IActionResult> RecoveryCodes()
    {
        var person = await MeAsync();
        return person.TwoFactorEnabled
            ? View(await RecoveryCodesPage.MakeAsync(people, person))
            : Redirect(AccountAddresses.SetUpSecondFactor);
    }

    private async Task<Person> MeAsync() => (await people.GetUserAsync(User))!;

    private RedirectResult Told(string text)
    {
        TempData.Done(text);
        return Redirect(AccountAddresses.Account);
    }

    private async Task<bool> ChangeAsync(PasswordForm form)
    {
        var person = await MeAsync();
        if (!(await signIn.CheckPasswordSignInAsync(person, form.Current!, lockoutOnFailure: true)).Succeeded)
        {
            ModelState.AddModelError("Form.Current", "Your present password is not right");
            return false;
        }

        var changed = await people.ChangePasswordAsync(person, form.Current!, form.New!);
        foreach (var error in changed.Errors)
        {
            ModelState.AddModelError("Form.New", error.Description);
        }

        if (changed.Succeeded)
        {
            await signIn.SignInAgainAsync(person);
        }

        return changed.Succeeded;
    }
}
