namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>How much is taken from a browser at once.</summary>
public static class UploadLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public const long FileBytes = 50L << 20;

    /// <summary>With what a browser writes around the file.</summary>
    public const long RequestBytes = FileBytes + (1L << 20);

    public const long FileMegabytes = FileBytes >> 20;
}
