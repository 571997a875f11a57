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
    public IActionResult Index(long? tooBig)
    {
        if (tooBig is > 0)
        {
            ModelState.Clear();
            ModelState.AddModelError(
                Field,
                $"The file has {tooBig:N0} MB; {UploadLimits.FileMegabytes} MB are the most. Leave out the sheets or years "
                + "that are not wanted, or save it as CSV.");
        }

        return View(new UploadPage(new UploadForm()));
    }

    [HttpPost(FigurePlaces.New)]
    [UploadLimit]
    [RequestSizeLimit(UploadLimits.RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.RequestBytes)]
    public async Task<IActionResult> Bring([Bind(Prefix = "Form")] UploadForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.File is not { } file)
        {
            return Again("Choose the file that holds the figures.");
        }

        try
        {
            var import = await reception.KeepAsync(file, User.PersonName(), cancellationToken);
            return Redirect(FigurePlaces.Source(import.Id));
        }
        catch (UnreadableFileException refusal)
        {
            return Again(refusal.Message);
        }
    }

    private ViewResult Again(string problem)
    {
        ModelState.Clear();
        ModelState.AddModelError(Field, problem);
        return View(nameof(Index), new UploadPage(new UploadForm()));
    }
}
