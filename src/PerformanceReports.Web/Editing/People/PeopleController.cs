using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Editing.People;

/// <summary>Who has an account.</summary>
[Authorize(Rights.Administer)]
public sealed class PeopleController(PeopleQuery people) : Controller
{
    public const string Address = "/editing/people";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new PeoplePage(await people.AllAsync(cancellationToken)));
}
