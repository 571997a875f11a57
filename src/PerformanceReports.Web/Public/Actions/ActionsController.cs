using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Web.Public.Reports;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Actions;

/// <summary>Every planned action across the published reports.</summary>
public sealed class ActionsController(IPublications catalogue) : Controller
{
    [Page("/actions")]
    public async Task<IActionResult> Index(ActionsQuery query, CancellationToken cancellationToken) =>
        View(new ActionsPage(await catalogue.ReadAsync(cancellationToken), query));

    [Page("/actions.csv")]
    public async Task<IActionResult> Csv(CancellationToken cancellationToken)
    {
        var bytes = ActionsCsv.Write((await catalogue.ReadAsync(cancellationToken)).Actions);
        return new PublishedFile(
            "planned-actions.csv",
            "text/csv; charset=utf-8; header=present",
            bytes,
            PublishedDocuments.Sha256(bytes),
            version: null);
    }
}
