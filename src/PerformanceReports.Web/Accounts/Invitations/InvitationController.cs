using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Limits;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Invitations;

/// <summary>Where a link leads that an administrator handed over.</summary>
[AllowAnonymous]
public sealed class InvitationController(InvitationLinks links) : Controller
{
    [LimitAttempts]
    [HttpGet(AccountAddresses.Invitation)]
    public async Task<IActionResult> Index(string? token, CancellationToken cancellationToken) =>
        Page(await links.FindAsync(token, cancellationToken), new InvitationForm(), token);

    [LimitAttempts]
    [HttpPost(AccountAddresses.Invitation)]
    public async Task<IActionResult> Index(InvitationForm form, string? token, CancellationToken cancellationToken)
    {
        var person = await links.FindAsync(token, cancellationToken);
        return person is not null && ModelState.IsValid
            ? await UsedAsync(person, form, token!, cancellationToken)
            : Page(person, form, token);
    }

    private async Task<IActionResult> UsedAsync(
        Person person, InvitationForm form, string token, CancellationToken cancellationToken)
    {
        var problems = await links.UseAsync(token, form.Password!, cancellationToken);
        foreach (var problem in problems ?? [])
        {
            ModelState.AddModelError("Form.Password", problem);
        }

        if (problems is { Count: > 0 } or null)
        {
            return Page(problems is null ? null : person, form, token);
        }

        TempData.Done("Your password is set. Sign in with it.");
        return Redirect(AccountAddresses.SignIn);
    }

    private ViewResult Page(Person? person, InvitationForm form, string? token)
    {
        if (person is not null)
        {
            return View(nameof(Index), new InvitationPage(form, person, token!));
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Spent", new SpentPage());
    }
}
