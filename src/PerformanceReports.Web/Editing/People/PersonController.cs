using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Accounts.Invitations;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Setup;

namespace PerformanceReports.Web.Editing.People;

/// <summary>One person's account, as an administrator looks after it.</summary>
[Authorize(Rights.Administer)]
[Authorize(Rights.Recent)]
public sealed class PersonController(
    PeopleQuery query,
    PeopleChanges changes,
    UserManager<Person> people,
    InvitationLinks links,
    IOptions<SiteOptions> site,
    IOptions<AccountsOptions> accounts) : Controller
{
    private const string Address = PeopleController.Address + "/{id:int}";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await query.FindAsync(id, cancellationToken) is { } person ? View("Person", Page(person)) : NotFound();

    [HttpPost(Address + "/roles")]
    public Task<IActionResult> Roles(int id, RolesForm form) => ChangeAsync(
        id, person => changes.ChangeRolesAsync(person, form.Roles, Me()), "The roles are changed.");

    [HttpPost(Address + "/disable")]
    public Task<IActionResult> Disable(int id) => ChangeAsync(
        id, person => changes.DisableAsync(person, Me()), "The account is disabled and signed out.");

    [HttpPost(Address + "/enable")]
    public Task<IActionResult> Enable(int id) => ChangeAsync(
        id, person => changes.EnableAsync(person, Me()), "The account can be used again.");

    [HttpPost(Address + "/unlock")]
    public Task<IActionResult> Unlock(int id) => ChangeAsync(
        id, person => changes.UnlockAsync(person, Me()), "The account is unlocked.");

    [HttpPost(Address + "/remove-second-step")]
    public Task<IActionResult> RemoveSecondStep(int id) => ChangeAsync(
        id, person => changes.RemoveSecondStepAsync(person, Me()), "The authenticator app and all passkeys are removed.");

    [HttpPost(Address + "/link")]
    public Task<IActionResult> Link(int id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async person =>
        {
            LinkNote.Keep(TempData, await links.RenewAsync(person, User.PersonName(), cancellationToken));
            return null;
        },
        "A new link is made. Links made before no longer work.");

    private int Me() => int.Parse(people.GetUserId(User)!, System.Globalization.CultureInfo.InvariantCulture);

    private PersonPage Page(PersonRow person) => new(
        person,
        new RolesForm { Roles = [.. person.Roles] },
        person.Id == Me(),
        LinkNote.Read(TempData, (site.Value.PublicAddress?.ToString() ?? $"{Request.Scheme}://{Request.Host}").TrimEnd('/')),
        accounts.Value.InvitationHours);

    private async Task<IActionResult> ChangeAsync(int id, Func<Person, Task<string?>> change, string done)
    {
        if (await people.FindByIdAsync($"{id}") is not { } person)
        {
            return NotFound();
        }

        if (await change(person) is { } refusal)
        {
            TempData.Warn(refusal + ".");
        }
        else
        {
            TempData.Done(done);
        }

        return Redirect($"{PeopleController.Address}/{id}");
    }
}
