using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Editing.Preview;

namespace PerformanceReports.Web.PreRelease;

/// <summary>
/// The door for readers with a link. Opening the link only asks; entering is a step of its own, so that a program that
/// tries the links of a message does not count as the reader.
/// </summary>
[Route("pre-release")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PreReleaseController(ReaderAccess readers, ReaderEntry entry) : Controller
{
    [HttpGet("{token}")]
    public async Task<IActionResult> Ask(string token, CancellationToken cancellationToken) =>
        await readers.FindAsync(token, cancellationToken) is var (reader, report)
            ? View(new AskPage(reader, report))
            : Closed();

    [HttpPost("{token}")]
    public async Task<IActionResult> Enter(string token, CancellationToken cancellationToken)
    {
        if (await readers.FindAsync(token, cancellationToken) is not var (reader, report))
        {
            return Closed();
        }

        using (Actors.Begin(reader.Name))
        {
            await entry.NoteAsync(reader, report, cancellationToken);
        }

        await HttpContext.SignInAsync(
            ReaderAccess.Scheme,
            ReaderAccess.PrincipalOf(reader),
            new AuthenticationProperties { ExpiresUtc = entry.EndsAt(reader), IsPersistent = false });
        return Redirect(PreviewPlaces.ByLink(report.Period.End.ToString()));
    }

    [HttpGet("closed")]
    public IActionResult Closed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View(nameof(Closed), new ClosedPage());
    }

    [HttpGet("not-ready")]
    public IActionResult NotReady() => View(new NotReadyPage());
}
