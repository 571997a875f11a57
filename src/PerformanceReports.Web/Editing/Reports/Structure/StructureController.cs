using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>The order of a report's parts and sections.</summary>
public sealed class StructureController(ReportEditor editor, Drafters drafters) : Controller
{
    private const string Path = ReportPlaces.ReportPath + "/structure";

    [HttpGet(Path)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View(new StructurePage(found, await drafters.IncludeAsync(User)))
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(Path + "/move")]
    public async Task<IActionResult> Move(string report, MoveForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => form.ApplyTo(stored, author), cancellationToken);
        if (result.Status == EditStatus.NotFound)
        {
            return NotFound();
        }

        if (result.Status == EditStatus.Refused)
        {
            TempData.Warn(result.Reason!);
        }

        return Redirect($"{ReportPlaces.Structure(report)}#{form.Anchor}");
    }
}
