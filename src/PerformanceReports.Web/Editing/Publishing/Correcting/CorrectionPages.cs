using System.Security.Claims;
using PerformanceReports.Web.Editing.Preview;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Publishing.Correcting;

/// <summary>Reads what a correction's page shows: the differences are those that its publication would list.</summary>
public sealed class CorrectionPages(ReportEditor editor, PreviewMaker previews, Drafters drafters)
{
    /// <summary>The page; null where there is no such report, or it was never published.</summary>
    public async Task<NotePage?> OfAsync(string key, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(key, cancellationToken) is not { IsCorrection: true } report)
        {
            return null;
        }

        var preview = await previews.OfAsync(key, cancellationToken);
        var snapshot = preview?.Publications is { } made ? await made.ReadAsync(cancellationToken) : null;
        return new NotePage(
            report,
            NoteForm.Of(report.Correction),
            snapshot?.FindReport(key, version: null)?.Document.Differences,
            preview?.Problem,
            await drafters.IncludeAsync(person));
    }
}
