using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Limits;
using PerformanceReports.Web.Accounts.SecondFactor;
using PerformanceReports.Web.Accounts.Sessions;

namespace PerformanceReports.Web.Accounts.SignIn;

/// <summary>Signing in, by password or passkey, and out.</summary>
public sealed class SignInController(SignInManager<Person> signIn) : Controller
{
    // One sentence for whatever is wrong: which it is would tell who has an account.
    private const string NotRight = "The email address or the password is not right, or the account cannot be used now";
    private const string PasskeyNotRight = "The passkey was not taken. Try again, or sign in with your password";

    [AllowAnonymous]
    [HttpGet(AccountAddresses.SignIn)]
    public IActionResult Index(Onward onward) => View(new SignInPage(new SignInForm(), onward));

    [AllowAnonymous]
    [LimitAttempts]
    [HttpPost(AccountAddresses.SignIn)]
    public async Task<IActionResult> Index(SignInForm form, Onward onward) =>
        ModelState.IsValid ? await SignedInAsync(form, onward) : View(new SignInPage(form, onward));

    /// <summary>What the browser is asked to sign with a passkey, as JSON of WebAuthn.</summary>
    [AllowAnonymous]
    [LimitAttempts]
    [HttpPost(AccountAddresses.PasskeyOptions)]
    public async Task<IActionResult> PasskeyOptions() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    [AllowAnonymous]
    [LimitAttempts]
    [HttpPost(AccountAddresses.PasskeySignIn)]
    public async Task<IActionResult> Passkey(string? credential, Onward onward) =>
        credential is not null && (await signIn.PasskeySignInAsync(credential)).Succeeded
            ? this.Arrive(onward)
            : Refused("", PasskeyNotRight, new SignInForm(), onward);

    [HttpPost(AccountAddresses.SignOut)]
    public async Task<IActionResult> Out()
    {
        await signIn.SignOutAsync();
        return Redirect(AccountAddresses.SignIn);
    }

    private async Task<IActionResult> SignedInAsync(SignInForm form, Onward onward)
    {
        var result = await signIn.PasswordSignInAsync(
            form.Email!.Trim(), form.Password!, isPersistent: false, lockoutOnFailure: true);
        return result switch
        {
            { Succeeded: true } => this.Arrive(onward),
            { RequiresTwoFactor: true } => View(
                "/Accounts/SecondFactor/Index.cshtml", new SecondFactorPage(new CodeForm(), onward)),
            _ => Refused("Form.Email", NotRight, form, onward),
        };
    }

    private ViewResult Refused(string field, string problem, SignInForm form, Onward onward)
    {
        ModelState.AddModelError(field, problem);
        return View(nameof(Index), new SignInPage(form, onward));
    }
}
