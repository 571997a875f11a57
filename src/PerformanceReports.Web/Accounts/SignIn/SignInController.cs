using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts.SignIn;

/// <summary>Signing in with a password, and out.</summary>
public sealed class SignInController(SignInManager<Person> signIn) : Controller
{
    private const string NotRight =
        "Enter the email address and password of your account. One of them is not right, or the account cannot be used";

    [AllowAnonymous]
    [HttpGet(AccountAddresses.SignIn)]
    public IActionResult Index(string? returnTo) =>
        View(new SignInPage(new SignInForm(), AccountAddresses.OwnOrStart(returnTo)));

    [AllowAnonymous]
    [HttpPost(AccountAddresses.SignIn)]
    public async Task<IActionResult> Index(SignInForm form, string? returnTo)
    {
        var page = new SignInPage(form, AccountAddresses.OwnOrStart(returnTo));
        return ModelState.IsValid ? await SignedInAsync(page) : View(page);
    }

    [HttpPost(AccountAddresses.SignOut)]
    public async Task<IActionResult> Out()
    {
        await signIn.SignOutAsync();
        return Redirect(AccountAddresses.SignIn);
    }

    private async Task<IActionResult> SignedInAsync(SignInPage page)
    {
        var result = await signIn.PasswordSignInAsync(
            page.Form.Email!.Trim(), page.Form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return LocalRedirect(page.ReturnTo);
        }

        if (result.RequiresTwoFactor)
        {
            return Redirect(AccountAddresses.SecondFactor
                + QueryString.Create(AccountAddresses.ReturnTo, page.ReturnTo));
        }

        ModelState.AddModelError("Form.Email", NotRight);
        return View(page);
    }
}
