using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>The record of every change.</summary>
public sealed class AuditController(AuditQuery log, AuditTrail record) : Controller
{
    [HttpGet(AuditPlaces.All)]
    public async Task<IActionResult> Index(AuditForm form, long? before, CancellationToken cancellationToken)
    {
        var found = form.Read(ModelState) is { } filter ? await log.FindAsync(filter, before, cancellationToken) : null;
        return View(new AuditPage(form, await log.ChoicesAsync(cancellationToken), found, before));
    }

    [HttpGet(AuditPlaces.Csv)]
    public async Task<IActionResult> Csv(AuditForm form, CancellationToken cancellationToken)
    {
        if (form.Read(ModelState) is not { } filter)
        {
            return Redirect(AuditPlaces.Search(form));
        }

        await record.NoteAsync(AuditCsvResult.NoteOf(form), cancellationToken);
        return new AuditCsvResult(log.All(filter));
    }
}
