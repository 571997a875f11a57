using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Accounts.Invitations;

namespace PerformanceReports.Web.Editing.People;

/// <summary>Giving someone an account.</summary>
[Authorize(Rights.Administer)]
[Authorize(Rights.Recent)]
public sealed class InviteController(NewPeople newPeople, InvitationLinks links, UserManager<Person> people) : Controller
{
    [HttpGet(PeopleController.Address + "/invite")]
    public IActionResult Index() => View("Invite", new InvitePage(new InviteForm()));

    [HttpPost(PeopleController.Address + "/invite")]
    public async Task<IActionResult> Index(InviteForm form, CancellationToken cancellationToken) =>
        ModelState.IsValid && await InvitedAsync(form, cancellationToken) is { } person
            ? Redirect($"{PeopleController.Address}/{person.Id}")
            : View("Invite", new InvitePage(form));

    private async Task<Person?> InvitedAsync(InviteForm form, CancellationToken cancellationToken)
    {
        var problems = await newPeople.AddAsync(form.Name!, form.Email!, form.Roles, password: null, cancellationToken);
        foreach (var (field, text) in problems)
        {
            ModelState.AddModelError($"Form.{field}", text);
        }

        if (problems.Count > 0)
        {
            return null;
        }

        var person = (await people.FindByEmailAsync(form.Email!.Trim()))!;
        LinkNote.Keep(TempData, await links.RenewAsync(person, User.PersonName(), cancellationToken));
        return person;
    }
}
