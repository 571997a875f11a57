using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Problems;

/// <summary>What a reader sees where something is not there, or went wrong.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemsController(IPublications catalogue) : Controller
{
    // Any method, here and below: a refused POST is shown its page too.
    [Route("/problems/403")]
    public IActionResult Refused() => Shown(StatusCodes.Status403Forbidden, "Refused", new RefusedPage());

    [Route("/problems/429")]
    public IActionResult TooMany() => Shown(StatusCodes.Status429TooManyRequests, "TooMany", new TooManyPage());

    [Route("/problems/404")]
    public new async Task<IActionResult> NotFound() =>
        Shown(StatusCodes.Status404NotFound, "NotFound", new NotFoundPage((await catalogue.ReadAsync()).Reports));

    [Route("/problems/500")]
    public IActionResult Failure() => Shown(StatusCodes.Status500InternalServerError, "Failure", null);

    [Route("/problems/{status:int:range(400,599)}")]
    public IActionResult Other(int status) => Shown(status, "Other", new OtherProblemPage(status));

    private ViewResult Shown(int status, string view, object? page)
    {
        Response.StatusCode = status;
        return View(view, page);
    }
}
