using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Publishing.Releasing;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Publishing.Scheduling;
using PerformanceReports.Web.Setup;

namespace PerformanceReports.Web.Editing.Publishing.Readers;

/// <summary>Letting named readers without an account read a report before it is published.</summary>
public sealed class ReadersController(
    ReportEditor editor,
    ReaderBook readers,
    IAuthorizationService authorisation,
    IOptions<SiteOptions> site,
    TimeProvider clock) : Controller
{
    [HttpGet(PublishingPlaces.ReadersPath)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View(await PageAsync(found, Offered(found), cancellationToken))
            : NotFound();

    [Authorize(Rights.Review)]
    [HttpPost(PublishingPlaces.ReadersPath)]
    public async Task<IActionResult> Give(string report, ReaderForm form, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(report, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var (grant, field, problem) = form.Read();
        if (grant is null)
        {
            ModelState.AddModelError($"Form.{field}", problem);
            return View(nameof(Index), await PageAsync(found, form, cancellationToken));
        }

        return await GiveAsync(found, grant, form, cancellationToken);
    }

    [Authorize(Rights.Review)]
    [HttpPost(PublishingPlaces.RevokePath)]
    public async Task<IActionResult> Revoke(string report, int reader, CancellationToken cancellationToken)
    {
        if (!await readers.RevokeAsync(report, reader, User.PersonName(), cancellationToken))
        {
            return NotFound();
        }

        TempData.Done("The link is taken back. It opens nothing any more.");
        return Redirect(PublishingPlaces.Readers(report));
    }

    private async Task<IActionResult> GiveAsync(
        Report report, PreReleaseGrant grant, ReaderForm form, CancellationToken cancellationToken)
    {
        try
        {
            var (reader, token) = await readers.GiveAsync(report, grant, User.PersonName(), cancellationToken);
            ModelState.Clear();
            var page = await PageAsync(report, Offered(report), cancellationToken);
            return View(nameof(Index), page with { Link = LinkOf(token), LinkFor = reader });
        }
        catch (ReportRefusedException refusal)
        {
            ModelState.AddModelError("", refusal.Message);
        }
        catch (ArgumentException refusal)
        {
            ModelState.Add(EditResult.Refused(refusal, report), "Name", "Role", "Organisation");
        }

        return View(nameof(Index), await PageAsync(report, form, cancellationToken));
    }

    private async Task<ReadersPage> PageAsync(Report report, ReaderForm form, CancellationToken cancellationToken) =>
        new(report, form, await readers.OfAsync(report, cancellationToken))
        {
            MayGive = (await authorisation.AuthorizeAsync(User, Rights.Review)).Succeeded,
        };

    // To the time of publication: from then on nobody needs a link.
    private ReaderForm Offered(Report report)
    {
        var offered = ScheduleForm.Of(report.PublishAt ?? ReleaseTimes.Next(clock.GetUtcNow()), revision: null);
        return new ReaderForm { Day = offered.Day, Time = offered.Time };
    }

    private string LinkOf(string token)
    {
        var address = site.Value.PublicAddress?.ToString() ?? $"{Request.Scheme}://{Request.Host}";
        return $"{address.TrimEnd('/')}/pre-release/{token}";
    }
}
