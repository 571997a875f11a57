using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;

namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>Takes a file from a browser. It is kept first and asked about after: a form cannot keep a file.</summary>
[Authorize(Rights.Draft)]
public sealed class UploadController(FileReception reception) : Controller
{
    private const string Field = "Form." + nameof(UploadForm.File);

    [HttpGet(FigurePlaces.New)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "for")] int? instead, long? tooBig, CancellationToken cancellationToken) => tooBig is > 0
            ? await AgainAsync(
                instead,
                $"The file has {tooBig:N0} MB; {UploadLimits.FileMegabytes} MB are the most. Leave out the sheets or "
                + "years that are not wanted, or save it as CSV.",
                cancellationToken)
            : await PageAsync(instead, cancellationToken);

    [HttpPost(FigurePlaces.New)]
    [UploadLimit]
    [RequestSizeLimit(UploadLimits.RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.RequestBytes)]
    public async Task<IActionResult> Bring(
        [FromQuery(Name = "for")] int? instead, UploadForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.File is not { } file)
        {
            return await AgainAsync(instead, "Choose the file that holds the figures.", cancellationToken);
        }

        try
        {
            var import = await reception.TakeAsync(file, instead, User.PersonName(), cancellationToken);
            return Redirect(FigurePlaces.Import(import.Id));
        }
        catch (UnreadableFileException refusal)
        {
            return await AgainAsync(instead, refusal.Message, cancellationToken);
        }
    }

    private Task<IActionResult> AgainAsync(int? instead, string problem, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(Field, problem);
        return PageAsync(instead, cancellationToken);
    }

    private async Task<IActionResult> PageAsync(int? instead, CancellationToken cancellationToken) => View(
        nameof(Index), new UploadPage(new UploadForm(), await reception.InsteadAsync(instead, cancellationToken)));
}
