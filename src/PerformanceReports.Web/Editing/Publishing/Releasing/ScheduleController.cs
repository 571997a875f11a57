using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>Setting the time of publication, and taking it back.</summary>
[Authorize(Rights.Review)]
[Authorize(Rights.Recent)]
public sealed class ScheduleController(ReportEditor editor, TimeProvider clock) : Controller
{
    [HttpGet(PublishingPlaces.SchedulePath)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found ? Page(found) : NotFound();

    [HttpPost(PublishingPlaces.SchedulePath)]
    public async Task<IActionResult> Set(string report, ScheduleForm form, CancellationToken cancellationToken)
    {
        var (moment, field, problem) = form.Read();
        if (moment is not { } at)
        {
            ModelState.AddModelError($"Form.{field}", problem);
            return await AgainAsync(report, form, cancellationToken);
        }

        var result = await editor.ChangeAsync(
            report,
            held =>
            {
                held.RequireSeen(form.Revision);
                held.Schedule(at, clock.GetUtcNow());
            },
            cancellationToken);
        return await AnswerAsync(report, form, result, cancellationToken);
    }

    [HttpPost(PublishingPlaces.UnschedulePath)]
    public async Task<IActionResult> TakeBack(string report, CancellationToken cancellationToken)
    {
        var result = await editor.ChangeAsync(report, held => held.Unschedule(), cancellationToken);
        return this.BackTo(
            ReportPlaces.Publishing(report),
            result,
            "The time is taken back. The report stays approved and unpublished.");
    }

    private async Task<IActionResult> AnswerAsync(
        string key, ScheduleForm form, EditResult result, CancellationToken cancellationToken)
    {
        if (result is { Status: EditStatus.Saved, Report.PublishAt: { } at })
        {
            TempData.Done($"The report will be published on {Moments.InWords(at)}.");
            return Redirect(ReportPlaces.Publishing(key));
        }

        ModelState.Add(result);
        return await AgainAsync(key, form, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(string key, ScheduleForm form, CancellationToken cancellationToken) =>
        await editor.FindAsync(key, cancellationToken) is { } found
            ? View("Schedule", new SchedulePage(found, form))
            : NotFound();

    private ViewResult Page(Report report)
    {
        var offered = report.PublishAt ?? ReleaseTimes.Next(clock.GetUtcNow());
        return View("Schedule", new SchedulePage(report, ScheduleForm.Of(offered, report.Revision)));
    }
}
