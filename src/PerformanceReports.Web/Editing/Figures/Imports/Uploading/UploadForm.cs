namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>A file, as it is chosen.</summary>
public sealed class UploadForm
{
    public IFormFile? File { get; set; }
}
