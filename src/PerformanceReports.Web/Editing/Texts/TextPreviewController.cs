using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Texts;

/// <summary>Shows a text that is being typed as the public will see it. Nothing is stored: who reads may ask.</summary>
public sealed class TextPreviewController(ReportEditor reports, SourcesShelf sources) : Controller
{
    [HttpPost(TextPlaces.PreviewPath)]
    public async Task<IActionResult> Preview(
        string report, [FromForm] string? text, CancellationToken cancellationToken) =>
        await reports.FindAsync(report, cancellationToken) is { } found
            ? PartialView("_Preview", await PreviewAsync(found, text ?? "", cancellationToken))
            : NotFound();

    private async Task<TextPreview> PreviewAsync(Report report, string text, CancellationToken cancellationToken) =>
        new DraftFigures(report, await sources.ForAsync(report, cancellationToken)).Preview(text);
}
