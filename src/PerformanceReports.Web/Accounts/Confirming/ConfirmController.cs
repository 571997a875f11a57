using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Limits;
using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Accounts.Signing;

namespace PerformanceReports.Web.Accounts.Confirming;

/// <summary>Proving again who one is, before something that cannot be undone.</summary>
public sealed class ConfirmController(PersonSignIn signIn, UserManager<Person> people) : Controller
{
    private const string NotRight = "The password is not right, or was wrong too often in the last quarter of an hour";
    private const string PasskeyNotRight = "The passkey was not taken. Try again, or enter your password";

    [HttpGet(AccountAddresses.Confirm)]
    public IActionResult Index(Onward onward) => View(new ConfirmPage(new ConfirmForm(), onward));

    [LimitAttempts]
    [HttpPost(AccountAddresses.Confirm)]
    public async Task<IActionResult> Index(ConfirmForm form, Onward onward) =>
        ModelState.IsValid && await IsPasswordAsync(form)
            ? this.Arrive(onward)
            : View(new ConfirmPage(form, onward));

    [HttpPost(AccountAddresses.PasskeyConfirmOptions)]
    public async Task<IActionResult> PasskeyOptions() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(await people.GetUserAsync(User)), "application/json");

    [LimitAttempts]
    [HttpPost(AccountAddresses.PasskeyConfirm)]
    public async Task<IActionResult> Passkey(string? credential, Onward onward) =>
        await IsPasskeyAsync(credential)
            ? this.Arrive(onward)
            : View(nameof(Index), new ConfirmPage(new ConfirmForm(), onward));

    private async Task<bool> IsPasswordAsync(ConfirmForm form) =>
        await signIn.ConfirmAsync((await people.GetUserAsync(User))!, form.Password!)
        || IsRefused("Form.Password", NotRight);

    private async Task<bool> IsPasskeyAsync(string? credential) =>
        (credential is not null
            && await signIn.ConfirmWithPasskeyAsync((await people.GetUserAsync(User))!, credential))
        || IsRefused("", PasskeyNotRight);

    private bool IsRefused(string field, string problem)
    {
        ModelState.AddModelError(field, problem);
        return false;
    }
}
