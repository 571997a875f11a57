using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>Entries as a CSV file, sent while they are read: the log grows for years and is never held whole.</summary>
public sealed class AuditCsvResult(IAsyncEnumerable<AuditEntry> entries) : IActionResult
{
    private const string FileName = "audit-log.csv";

    /// <summary>What the record says of the download.</summary>
    public static AuditNote NoteOf(AuditForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var search = string.Join(", ", form.Given().Select(part => $"{part.Key} “{part.Value}”"));
        return new AuditNote(
            "Audit log",
            "audit log",
            search.Length == 0 ? "Downloaded the whole audit log as CSV" : $"Downloaded the audit log as CSV: {search}")
        {
            Report = form.Report is { Length: AuditEntry.ReportLength } report ? report : null,
        };
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        var cancellationToken = context.HttpContext.RequestAborted;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        var disposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName };
        response.Headers.ContentDisposition = disposition.ToString();
        await response.Body.WriteAsync(AuditCsv.Header(), cancellationToken);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await response.Body.WriteAsync(AuditCsv.RowsOf(entry), cancellationToken);
        }
    }
}
