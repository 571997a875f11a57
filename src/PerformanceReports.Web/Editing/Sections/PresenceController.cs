using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Tells the script of a section's page who else has the section open, and what they have changed.</summary>
[Authorize(Rights.Draft)]
public sealed class PresenceController(ReportEditor reports, PresenceBook presences) : Controller
{
    [HttpPost(SectionPlaces.PresencePath)]
    public async Task<IActionResult> See(string report, string section, CancellationToken cancellationToken) =>
        (await reports.FindAsync(report, cancellationToken))?.FindSection(section) is { } found
            ? Json(new PresenceAnswer(
                await presences.SeeAsync(
                    new(report, section), User.PersonName(), PresenceBook.Called, cancellationToken),
                found.Revision,
                found.LastAuthor))
            : NotFound();

    [HttpPost(SectionPlaces.LeavePath)]
    public async Task<IActionResult> Leave(string report, string section, CancellationToken cancellationToken)
    {
        if (!Month.TryParse(report, out _))
        {
            return NotFound();
        }

        await presences.LeaveAsync(new(report, section), User.PersonName(), cancellationToken);
        return NoContent();
    }
}
