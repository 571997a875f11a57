using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Mine;
using PerformanceReports.Web.Accounts.Signing;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Passkeys;

/// <summary>Adding and removing passkeys of one's own account.</summary>
[Authorize(Rights.Recent)]
public sealed class PasskeysController(UserManager<Person> people, PersonSignIn signIn) : Controller
{
    private const string NotMade = "The browser made no passkey, or took too long. Try again";

    [HttpGet(AccountAddresses.Passkeys)]
    public async Task<IActionResult> Index() => View(await PageAsync(new PasskeyForm()));

    /// <summary>What the browser is asked to make a passkey for, as JSON of WebAuthn.</summary>
    [HttpPost(AccountAddresses.NewPasskeyOptions)]
    public async Task<IActionResult> NewOptions()
    {
        var person = await MeAsync();
        var entity = new PasskeyUserEntity
        {
            Id = await people.GetUserIdAsync(person),
            Name = person.Email!,
            DisplayName = person.Name,
        };
        return Content(await signIn.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    [HttpPost(AccountAddresses.Passkeys)]
    public async Task<IActionResult> Add(PasskeyForm form) =>
        ModelState.IsValid && await AddedAsync(form)
            ? Told($"The passkey \"{form.Name!.Trim()}\" is added. You can sign in with it from now on.")
            : View(nameof(Index), await PageAsync(form));

    [HttpPost(AccountAddresses.Passkeys + "/remove")]
    public async Task<IActionResult> Remove(string? id)
    {
        var person = await MeAsync();
        var removed = (await people.GetPasskeysAsync(person)).FirstOrDefault(passkey => OwnPasskey.Of(passkey).Id == id);
        if (removed is null)
        {
            return Told("The passkey was removed already.");
        }

        await people.RemovePasskeyAsync(person, removed.CredentialId);
        return Told($"The passkey \"{removed.Name}\" is removed. Remove it from the device too, which still offers it.");
    }

    private async Task<Person> MeAsync() => (await people.GetUserAsync(User))!;

    private async Task<PasskeysPage> PageAsync(PasskeyForm form) => new(
        form, [.. (await people.GetPasskeysAsync(await MeAsync())).Select(OwnPasskey.Of)]);

    private RedirectResult Told(string text)
    {
        TempData.Done(text);
        return Redirect(AccountAddresses.Passkeys);
    }

    private async Task<bool> AddedAsync(PasskeyForm form)
    {
        var asked = await HttpContext.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        var made = form.Credential is null || !asked.Succeeded
            ? null
            : await signIn.PerformPasskeyAttestationAsync(form.Credential);
        if (made is not { Succeeded: true })
        {
            ModelState.AddModelError("", NotMade);
            return false;
        }

        made.Passkey.Name = form.Name!.Trim();
        return (await people.AddOrUpdatePasskeyAsync(await MeAsync(), made.Passkey)).Succeeded;
    }
}
