using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Publishing.Releasing;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Publishing.Announcing;

/// <summary>Announcing the next report, on every page of the public site that says so.</summary>
public sealed class AnnouncementController(
    AnnouncementPublisher publisher,
    PublicationCatalogue catalogue,
    IAuthorizationService authorisation,
    TimeProvider clock) : Controller
{
    [HttpGet(PublishingPlaces.Announcement)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var offered = ScheduleForm.Of(ReleaseTimes.Next(clock.GetUtcNow()), revision: null);
        return await PageAsync(new AnnouncementForm { Time = offered.Time }, cancellationToken);
    }

    [Authorize(Rights.Review)]
    [HttpPost(PublishingPlaces.Announcement)]
    public async Task<IActionResult> Announce(AnnouncementForm form, CancellationToken cancellationToken)
    {
        var (dueAt, field, problem) = new ScheduleForm { Day = form.Day, Time = form.Time }.Read();
        if (dueAt is null)
        {
            ModelState.AddModelError($"Form.{field}", problem);
        }
        else if (dueAt <= clock.GetUtcNow())
        {
            ModelState.AddModelError("Form.Day", "Enter a time that is still to come");
        }

        if (!Month.TryParse(form.Period ?? "", out var month))
        {
            ModelState.AddModelError("Form.Period", "Enter the last month that the report is about, like 2026-06");
        }

        return ModelState.IsValid && dueAt is { } due
            ? await AnnounceAsync(Period.QuarterEnding(month), due, cancellationToken)
            : await PageAsync(form, cancellationToken);
    }

    [Authorize(Rights.Review)]
    [HttpPost(PublishingPlaces.AnnouncementBack)]
    public async Task<IActionResult> TakeBack(CancellationToken cancellationToken)
    {
        await publisher.TakeBackAsync(ReleaseTimes.ToSecond(clock.GetUtcNow()), cancellationToken);
        TempData.Done("The site says nothing of the next report any more.");
        return Redirect(PublishingPlaces.Announcement);
    }

    private async Task<IActionResult> AnnounceAsync(
        Period period, DateTimeOffset due, CancellationToken cancellationToken)
    {
        await publisher.AnnounceAsync(period, due, ReleaseTimes.ToSecond(clock.GetUtcNow()), cancellationToken);
        TempData.Done(
            $"The site says that the report for the {Wording.Within(period.Label)} comes out on {Moments.InWords(due)}.");
        return Redirect(PublishingPlaces.Announcement);
    }

    private async Task<IActionResult> PageAsync(AnnouncementForm form, CancellationToken cancellationToken) =>
        View(nameof(Index), new AnnouncementPage(
            form,
            (await catalogue.ReadAsync(cancellationToken)).Next,
            (await authorisation.AuthorizeAsync(User, Rights.Review)).Succeeded));
}
